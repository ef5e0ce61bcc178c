import type { Node } from "@tiptap/pm/model";

/** Blocks, or items of one list, from which on a text counts as long. */
const LONG = 200;

/** Whether a text is laid out only where it is looked at (long-text.css). */
export const isLong = (doc: Node): boolean =>
  doc.childCount > LONG || doc.children.some(({ childCount }) => childCount > LONG);
