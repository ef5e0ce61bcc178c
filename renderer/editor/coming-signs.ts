import { PluginKey, type EditorState, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import styles from "./picture.module.css";

/** What is to become of the sign that stands for a file on its way: it moves to a place, or goes. */
interface Sign {
  id: string;
  /** Null: it goes. */
  at: number | null;
  name: string;
  /** It comes from a paste: its file takes the caret along, unless that is moved or one writes on. */
  isPasted: boolean;
}

/** The signs of files on their way. */
export interface Signs {
  drawn: DecorationSet;
  /** Those of pastes, in their order. */
  pasted: readonly string[];
  /** The last of them, since which the caret has stood still. */
  still: readonly string[];
}

/** Before anything comes. */
export const noSigns: Signs = { drawn: DecorationSet.empty, pasted: [], still: [] };

/** Where a note's state keeps the signs. */
export const signsOf = new PluginKey<Signs>("comingFiles");

/** Says with a transaction what becomes of a sign. */
export const setSign = (tr: Transaction, sign: Sign): Transaction => tr.setMeta(signsOf, sign);

/** Whether a sign is one of a paste since which nobody has moved the caret or written. */
export const isStill = (state: EditorState, id: string): boolean =>
  signsOf.getState(state)?.still.includes(id) ?? false;

/** Where a sign stands; null where it is gone. */
export const placeOf = (state: EditorState, id: string): number | null =>
  find(signsOf.getState(state)?.drawn, id)?.from ?? null;

/** The signs behind a transaction. */
export function withSign(signs: Signs, tr: Transaction): Signs {
  const sign: Sign | undefined = tr.getMeta(signsOf);
  const drawn = signs.drawn.map(tr.mapping, tr.doc);
  const { pasted, still } = signs;
  if (sign === undefined) {
    const isMoved = tr.docChanged || tr.selectionSet;
    const isOfOthers = isMoved && tr.getMeta("appendedTransaction") === undefined;
    return { drawn, pasted, still: isOfOthers ? [] : still };
  }
  const { id, at, name } = sign;
  if (at === null) {
    const isOther = (one: string): boolean => one !== id;
    return {
      drawn: without(drawn, id),
      pasted: pasted.filter(isOther),
      still: still.filter(isOther),
    };
  }
  const isNew = sign.isPasted && find(signs.drawn, id) === undefined;
  const put = withOne(drawn, tr, { id, at, name });
  if (isNew) return { drawn: put, pasted: [...pasted, id], still: [...still, id] };
  if (!tr.docChanged) return { drawn: put, pasted, still };
  return {
    drawn: inOrder(put, signs, tr, { id, at }),
    pasted,
    still: still.slice(Math.max(0, still.indexOf(id))),
  };
}

/**
 * A file came in and stands before `at`: what was pasted at the same place before it comes to stand before it, also where
 * the empty line for both is gone, and what was pasted later behind it, with the caret if that went along.
 */
function inOrder(
  drawn: DecorationSet,
  signs: Signs,
  tr: Transaction,
  { id, at }: { id: string; at: number },
): DecorationSet {
  const own = signs.pasted.indexOf(id);
  if (own < 0) return drawn;
  const isWithCaret = signs.still.includes(id);
  const from = find(signs.drawn, id)?.from;
  return signs.pasted.reduce((set, other, index) => {
    const sign = find(signs.drawn, other);
    const isBeside = sign?.from === from || (isWithCaret && signs.still.includes(other));
    if (!sign || index === own || !isBeside) return set;
    const behind = isWithCaret ? tr.selection.from : at;
    const place = index < own ? at - 1 : behind;
    return withOne(set, tr, { id: other, at: place, name: String(sign.spec["name"]) });
  }, drawn);
}

const find = (drawn: DecorationSet | undefined, id: string): Decoration | undefined =>
  drawn?.find(undefined, undefined, (spec) => spec["id"] === id)[0];

const without = (drawn: DecorationSet, id: string): DecorationSet =>
  drawn.remove(drawn.find(undefined, undefined, (spec) => spec["id"] === id));

/** With one sign at its place and nowhere else. */
function withOne(
  drawn: DecorationSet,
  { doc }: Transaction,
  { id, at, name }: { id: string; at: number; name: string },
): DecorationSet {
  const widget = Decoration.widget(Math.min(at, doc.content.size), () => elementOf(name), {
    id,
    name,
    key: `${id} ${name}`,
    side: 1,
  });
  return without(drawn, id).add(doc, [widget]);
}

function elementOf(name: string): HTMLElement {
  const element = document.createElement("span");
  element.className = styles["coming"] ?? "";
  element.setAttribute("role", "status");
  element.textContent = `Taking in ${name}`;
  return element;
}
