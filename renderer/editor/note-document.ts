import { Fragment, Mark, type Node, type Schema } from "@tiptap/pm/model";

/** A note's text as it goes to the store, with the number of its words. */
export interface WrittenNote {
  body: string;
  words: number;
}

/** Serialises a document. It is costly for a long note: at save time only, never at each key. */
export function writtenNote(document: Node): WrittenNote {
  return { body: JSON.stringify(document.toJSON()), words: countWords(document) };
}

/** Runs of characters between spaces that hold at least one letter or digit. */
export function countWords(document: Node): number {
  const text = document.textBetween(0, document.content.size, "\n", "\n");
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/**
 * The document of a stored body. Where the store's text does not fit the editor's grammar (a list item that begins
 * with a heading, say), what is missing is filled in and no text is lost. Throws for what is no note at all.
 */
export function documentOf(schema: Schema, body: string): Node {
  const read = schema.nodeFromJSON(JSON.parse(body));
  const document = fits(read) ? read : fitted(read);
  if (document.type !== schema.topNodeType) throw new RangeError("Not a note");
  return document;
}

function fits(node: Node): boolean {
  try {
    node.check();
    return true;
  } catch {
    return false;
  }
}

function fitted(node: Node): Node {
  if (node.isText) return node.mark(Mark.setFrom(node.marks));
  const children = Fragment.from(node.content.content.map(fitted));
  const filled = node.type.createAndFill(node.attrs, children, Mark.setFrom(node.marks));
  if (filled) return filled;
  // Nothing can be filled in: the text alone.
  const { schema } = node.type;
  const text = children.textBetween(0, children.size, "\n", "\n");
  const plain = schema.node("paragraph", null, text ? [schema.text(text)] : []);
  return node.type.createAndFill(node.attrs, plain) ?? plain;
}
