import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { findInDocument, type Hit } from "./find-in-document.ts";

/** What is looked for in a note, where it stands, and which of them is the one. `current` is -1 without hits. */
export interface Found {
  text: string;
  hits: readonly Hit[];
  current: number;
}

const nothing: Found = { text: "", hits: [], current: -1 };
const key = new PluginKey<Found>("findInNote");

export const foundIn = (state: EditorState): Found => key.getState(state) ?? nothing;

/** Marks what is looked for. Nothing of it is in the document. */
export const FindInNote = Extension.create({
  name: "findInNote",
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: {
        init: () => nothing,
        apply(tr, before, _, { doc }) {
          const asked: unknown = tr.getMeta(key);
          const found = isFound(asked) ? asked : before;
          if (!tr.docChanged || found.text === "") return found;
          const hits = findInDocument(doc, found.text);
          const here = found.hits[found.current]?.from ?? 0;
          const at = found === asked ? tr.selection.from : tr.mapping.map(here);
          return { ...found, hits, current: hitFrom(hits, at) };
        },
      },
      props: {
        decorations(state) {
          const { hits, current } = foundIn(state);
          if (hits.length === 0) return null;
          return DecorationSet.create(
            state.doc,
            hits.map(({ from, to }, index) =>
              Decoration.inline(from, to, { class: index === current ? "found current" : "found" }),
            ),
          );
        },
      },
    }),
  ],
});

const isFound = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && "hits" in value;

/** The first hit that does not begin before `at`, else the first of all. */
function hitFrom(hits: readonly Hit[], at: number): number {
  if (hits.length === 0) return -1;
  return Math.max(
    0,
    hits.findIndex(({ from }) => from >= at),
  );
}

/** Looks for a text, from the caret on. An empty one ends the search. */
export const lookFor =
  (text: string): Command =>
  (state, dispatch) => {
    if (text === "" && foundIn(state).text === "") return false;
    const hits = findInDocument(state.doc, text);
    const current = hitFrom(hits, state.selection.from);
    dispatch?.(state.tr.setMeta(key, { text, hits, current }));
    return true;
  };

/** Selects the next hit, or the one before, round the end of the note. */
export const goToHit =
  (step: 1 | -1): Command =>
  (state, dispatch) => {
    const found = foundIn(state);
    const count = found.hits.length;
    if (count === 0) return false;
    const { from, to } = state.selection;
    const hit = found.hits[found.current];
    // The first step goes to the hit at the caret itself.
    const isThere = hit?.from === from && hit.to === to;
    const current = isThere || step < 0 ? (found.current + step + count) % count : found.current;
    const next = found.hits[current];
    if (!next) return false;
    const tr = state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to));
    dispatch?.(tr.setMeta(key, { ...found, current }));
    return true;
  };

/** Puts `words` in the place of the current hit; the next one is the current one then. */
export const replaceHit =
  (words: string): Command =>
  (state, dispatch) => {
    const found = foundIn(state);
    const hit = found.hits[found.current];
    if (!hit) return false;
    const tr = state.tr.insertText(words, hit.from, hit.to).setMeta(key, { ...found });
    tr.setSelection(TextSelection.create(tr.doc, hit.from + words.length));
    dispatch?.(closeHistory(tr));
    return true;
  };

/** Puts `words` in the place of every hit; one Undo takes all of it back. */
export const replaceHits =
  (words: string): Command =>
  (state, dispatch) => {
    const all = findInDocument(state.doc, foundIn(state).text);
    if (all.length === 0) return false;
    const { tr } = state;
    for (const { from, to } of all.toReversed()) tr.insertText(words, from, to);
    dispatch?.(closeHistory(tr));
    return true;
  };
