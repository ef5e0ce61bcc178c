import { Fragment, Slice, type Node } from "@tiptap/pm/model";
import type { NoteBlock } from "#shared/note-body.ts";
import { relabelFootnotes } from "#shared/rich-text/relabel-footnotes.ts";
import { footnotesOf } from "./footnotes-in-document.ts";

/** Blocks as they can go into a document: their footnotes have labels that none there has, and their references as well. */
export function distinctBlocks(doc: Node, blocks: readonly NoteBlock[]): readonly NoteBlock[] {
  return relabelFootnotes(blocks, new Set(footnotesOf(doc).map(({ key }) => key)));
}

/** The same of what is pasted; the slice itself when nothing in it had to be changed. */
export function distinctSlice(doc: Node, slice: Slice): Slice {
  let holdsFootnote = false;
  slice.content.forEach((node) => (holdsFootnote ||= node.type.name === "footnote"));
  if (!holdsFootnote) return slice;
  const blocks: NoteBlock[] = slice.content.toJSON();
  const distinct = distinctBlocks(doc, blocks);
  if (distinct === blocks) return slice;
  const content = Fragment.fromJSON(doc.type.schema, distinct);
  return new Slice(content, slice.openStart, slice.openEnd);
}
