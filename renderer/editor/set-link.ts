import { getMarkRange } from "@tiptap/core";
import { TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";

/** The address of the link that the caret is in or beside, or of the first that is selected; null where there is none. */
export function hrefAtCaret(state: EditorState): string | null {
  const { from, to } = linkAround(state) ?? state.selection;
  let found: string | null = null;
  state.doc.nodesBetween(from, to, ({ marks }) => {
    const href: unknown = marks.find(({ type }) => type.name === "link")?.attrs["href"];
    if (found === null && typeof href === "string") found = href;
  });
  return found;
}

/**
 * Links the selection, or the link at the caret; where there is neither, the address itself becomes the text. The caret stands
 * behind it afterwards, so that what is typed on neither replaces the words nor belongs to the link.
 */
export function setLink(state: EditorState, href: string): Transaction {
  const { tr, schema, selection } = state;
  const type = schema.marks["link"];
  if (!type) return tr;
  const mark = type.create({ href });
  const link = linkAround(state);
  if (selection.empty && !link) {
    const { $from } = selection;
    const marks = $from.parent.type.allowedMarks(mark.addToSet($from.marks()));
    tr.replaceSelectionWith(schema.text(href, marks), false);
  } else {
    const { from, to } = link ?? selection;
    tr.addMark(from, to, mark).setSelection(TextSelection.near(tr.doc.resolve(to), -1));
  }
  return tr.removeStoredMark(type).setMeta("preventAutolink", true).scrollIntoView();
}

/** The link that holds all of the selection. */
function linkAround({ schema, selection }: EditorState): { from: number; to: number } | null {
  const type = schema.marks["link"];
  const range = (type && getMarkRange(selection.$from, type)) ?? null;
  return range && range.from <= selection.from && range.to >= selection.to ? range : null;
}
