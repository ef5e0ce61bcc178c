import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { findInDocument, type Hit, type HitPlace, isBefore } from "./find-in-document.ts";
import { replaceInHit, selectHit } from "./replace-in-hit.ts";

/** What is looked for in a note, where it stands, and which of them is the one. `current` is -1 without hits. */
export interface Found {
  text: string;
  hits: readonly Hit[];
  current: number;
}

const nothing: Found = { text: "", hits: [], current: -1 };
const key = new PluginKey<Found>("findInNote");
/** Marks the transaction of a replacement: the next hit is the one behind this place. */
const BEHIND = "behindReplaced";

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
          if (isFound(asked)) return asked;
          if (!tr.docChanged || before.text === "") return before;
          const hits = findInDocument(doc, before.text);
          const behind: unknown = tr.getMeta(BEHIND);
          const here = before.hits[before.current] ?? { from: 0 };
          const at = isPlace(behind) ? behind : { ...here, from: tr.mapping.map(here.from) };
          return { ...before, hits, current: hitFrom(hits, at) };
        },
      },
      props: {
        decorations(state) {
          const { hits, current } = foundIn(state);
          if (hits.length === 0) return null;
          return DecorationSet.create(
            state.doc,
            hits.map((hit, index) => marked(hit, index === current)),
          );
        },
      },
    }),
  ],
});

const isFound = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && "hits" in value;

const isPlace = (value: unknown): value is HitPlace =>
  typeof value === "object" && value !== null && "from" in value;

/** Fields cannot mark a part of their words: a picture's field is marked as a whole. */
function marked({ from, to, within }: Hit, isCurrent: boolean): Decoration {
  if (!within) {
    return Decoration.inline(from, to, { class: isCurrent ? "found current" : "found" });
  }
  const attribute = `data-${isCurrent ? "current" : "found"}-${within.said}`;
  return Decoration.node(from, to, { [attribute]: "" });
}

/** The first hit that does not begin before `at`, else the first of all. */
function hitFrom(hits: readonly Hit[], at: HitPlace): number {
  if (hits.length === 0) return -1;
  return Math.max(
    0,
    hits.findIndex((hit) => !isBefore(hit, at)),
  );
}

/** Looks for a text, from the caret on. An empty one ends the search. */
export const lookFor =
  (text: string): Command =>
  (state, dispatch) => {
    if (text === "" && foundIn(state).text === "") return false;
    const hits = findInDocument(state.doc, text);
    const current = hitFrom(hits, { from: state.selection.from });
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
    dispatch?.(selectHit(state.tr, next).setMeta(key, { ...found, current }));
    return true;
  };

/** Puts `words` in the place of the current hit; the next one is the current one then. */
export const replaceHit =
  (words: string): Command =>
  (state, dispatch) => {
    const found = foundIn(state);
    const hit = found.hits[found.current];
    if (!hit) return false;
    const { tr } = state;
    const behind = replaceInHit(tr, hit, words);
    if (!behind.within) tr.setSelection(TextSelection.create(tr.doc, behind.from));
    dispatch?.(closeHistory(tr.setMeta(BEHIND, behind)));
    return true;
  };

/** Puts `words` in the place of every hit; one Undo takes all of it back. */
export const replaceHits =
  (words: string): Command =>
  (state, dispatch) => {
    const all = findInDocument(state.doc, foundIn(state).text);
    if (all.length === 0) return false;
    const { tr } = state;
    for (const hit of all.toReversed()) replaceInHit(tr, hit, words);
    dispatch?.(closeHistory(tr));
    return true;
  };
