import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { createAskWorker } from "./ask-worker.ts";
import { codeLanguage } from "./code-languages.ts";
import type { CodePiece, CodeQuestion } from "./code-pieces.ts";

/** Code of more characters stays plain: each of its colours is an element on screen. */
const MOST_CHARACTERS = 30_000;
/** Colours wait for a pause in typing of so many milliseconds. */
const QUIET = 150;

interface Coloured {
  decorations: DecorationSet;
  /** The code blocks that have their colours. */
  done: ReadonlySet<Node>;
  /** Some code may have changed. */
  stale: boolean;
}

const key = new PluginKey<Coloured>("codeColours");

/** Reads code; rejects where that cannot be done. */
type ReadCode = (question: CodeQuestion) => Promise<CodePiece[]>;

/** How long code may take to be read; some takes for ever. Milliseconds. */
const PATIENCE = 3_000;

/** Colours code by its language, when typing pauses. A worker reads it, so that typing never waits. */
export const CodeColours = Extension.create({
  name: "codeColours",
  addProseMirrorPlugins() {
    return [createCodeColouring(createAskWorker<CodePiece[]>(startWorker, PATIENCE))];
  },
});

const startWorker = (): Worker =>
  new Worker(new URL("./code-worker.ts", import.meta.url), { type: "module" });

export function createCodeColouring(read: ReadCode): Plugin<Coloured> {
  return new Plugin<Coloured>({
    key,
    state: {
      init: () => ({ decorations: DecorationSet.empty, done: new Set(), stale: true }),
      apply(tr, before) {
        const coloured: Coloured | undefined = tr.getMeta(key);
        if (coloured) return coloured;
        if (!tr.docChanged) return before;
        return {
          decorations: before.decorations.map(tr.mapping, tr.doc),
          done: before.done,
          stale: before.stale || touchesCode(tr),
        };
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
    },
    view(view) {
      let timer: ReturnType<typeof setTimeout> | null = null;
      let isReading = false;
      const colour = async () => {
        const waiting = blocksToColour(view);
        if (waiting.length === 0) return settle(view);
        isReading = true;
        const pieces = new Map<Node, CodePiece[]>();
        for (const node of waiting) pieces.set(node, await piecesOf(node, read));
        isReading = false;
        if (!view.isDestroyed) show(view, pieces);
        return undefined;
      };
      const plan = () => {
        if (isReading || !key.getState(view.state)?.stale) return;
        if (timer !== null) clearTimeout(timer);
        timer = setTimeout(() => void colour(), QUIET);
      };
      plan();
      return { update: plan, destroy: () => timer !== null && clearTimeout(timer) };
    },
  });
}

/** None for code that cannot be read. */
async function piecesOf(node: Node, read: ReadCode): Promise<CodePiece[]> {
  const language = codeLanguage(node.attrs["language"]);
  if (language === null || node.content.size > MOST_CHARACTERS) return [];
  return read({ code: node.textContent, language }).catch(() => []);
}

function touchesCode({ mapping, doc }: Transaction): boolean {
  let touches = false;
  mapping.maps.forEach((map, index) => {
    map.forEach((_from, _to, start, end) => {
      const rest = mapping.slice(index + 1);
      const last = doc.content.size;
      const from = Math.min(last, rest.map(start, -1));
      doc.nodesBetween(from, Math.min(last, Math.max(from, rest.map(end, 1))), (node) => {
        touches ||= node.type.name === "codeBlock";
        return !touches && !node.isTextblock;
      });
    });
  });
  return touches;
}

/** The code blocks of a document with their places. */
function codeBlocks(doc: Node): { node: Node; at: number }[] {
  const found: { node: Node; at: number }[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === "codeBlock") found.push({ node, at });
    return !node.isTextblock;
  });
  return found;
}

function blocksToColour({ state }: EditorView): Node[] {
  const done = key.getState(state)?.done;
  return codeBlocks(state.doc).flatMap(({ node }) => (done?.has(node) ? [] : [node]));
}

/** Nothing is left to be coloured. */
function settle(view: EditorView): void {
  const before = key.getState(view.state);
  if (!before?.stale) return;
  const done = new Set(codeBlocks(view.state.doc).map(({ node }) => node));
  dispatch(view, { ...before, done, stale: false });
}

/** Puts colours where the blocks are by now; one that has changed meanwhile comes again. */
function show(view: EditorView, pieces: ReadonlyMap<Node, CodePiece[]>): void {
  const { doc } = view.state;
  const before = key.getState(view.state);
  let decorations = before?.decorations ?? DecorationSet.empty;
  const done = new Set<Node>();
  for (const { node, at } of codeBlocks(doc)) {
    const found = pieces.get(node);
    if (found || before?.done.has(node)) done.add(node);
    if (!found) continue;
    const inside = at + 1;
    decorations = decorations.remove(decorations.find(inside, inside + node.content.size)).add(
      doc,
      found.map(({ from, to, colour }) =>
        Decoration.inline(inside + from, inside + to, { class: `code-${colour}` }),
      ),
    );
  }
  dispatch(view, { decorations, done, stale: true });
}

const dispatch = (view: EditorView, coloured: Coloured): void =>
  view.dispatch(view.state.tr.setMeta(key, coloured).setMeta("addToHistory", false));
