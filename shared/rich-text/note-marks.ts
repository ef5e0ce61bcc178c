import type { MarkType, NoteMark } from "../note-body.ts";

/** The editor's own order of marks, so that a body made here equals the one the editor saves. */
export const markOrder: readonly MarkType[] = [
  "link",
  "bold",
  "code",
  "italic",
  "strike",
  "highlight",
  "subscript",
  "superscript",
];

/** Whether two marks are one: of the same type and, for links, with the same address. */
export function isSameMark(a: NoteMark, b: NoteMark): boolean {
  return a.type === b.type && a.attrs?.href === b.attrs?.href;
}

export function hasMark(marks: readonly NoteMark[], mark: NoteMark): boolean {
  return marks.some((other) => isSameMark(other, mark));
}

/** `marks` with one more, in the editor's order. A mark of a type that is there already is left out. */
export function withMark(marks: readonly NoteMark[], mark: NoteMark): NoteMark[] {
  if (marks.some((other) => other.type === mark.type)) return [...marks];
  return [...marks, mark].toSorted((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

/** The marks that both lists hold, in the order of the first. */
export function sharedMarks(a: readonly NoteMark[], b: readonly NoteMark[]): NoteMark[] {
  return a.filter((mark) => hasMark(b, mark));
}
