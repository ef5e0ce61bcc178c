import { Fragment, Mark, type Node, type Schema } from "@tiptap/pm/model";
import type { NoteBody } from "#shared/note-body.ts";
import { countWords } from "#shared/rich-text/count-words.ts";
import { footnoteOrder } from "#shared/rich-text/footnote-order.ts";
import { footnotesOf, referencesIn } from "./footnotes-in-document.ts";

/** How many words a note has, and how many of them stay on this computer. */
export interface WordCounts {
  words: number;
  privateWords: number;
}

/** A note's text as it goes to the store, with the number of its words. */
export interface WrittenNote extends WordCounts {
  body: string;
}

/** Words by block. Blocks are never altered, so what a save counted the next one need not count again. */
export type CountedWords = WeakMap<Node, number>;

/** Serialises a document. It is costly for a long note: at save time only, never at each key. */
export function writtenNote(document: Node, counted?: CountedWords): WrittenNote {
  return { body: JSON.stringify(document.toJSON()), ...wordsOf(document, counted) };
}

/** Costly for a long note whose blocks were not counted before. */
export function wordsOf(document: Node, counted: CountedWords = new WeakMap()): WordCounts {
  let privateWords = 0;
  document.descendants((node) => {
    if (node.type.name === "privateBlock") privateWords += wordsIn(node, counted);
    return !node.isTextblock && node.type.name !== "privateBlock";
  });
  return {
    words: wordsIn(document, counted),
    privateWords: privateWords + wordsOfPrivateFootnotes(document, counted),
  };
}

/** Footnotes that private text alone leads to. */
function wordsOfPrivateFootnotes(document: Node, counted: CountedWords): number {
  const footnotes = footnotesOf(document);
  if (footnotes.length === 0) return 0;
  const { numbers, open } = footnoteOrder(referencesIn(document));
  return footnotes
    .filter(({ key }) => numbers.has(key) && !open.has(key))
    .reduce((sum, { node }) => sum + wordsIn(node, counted), 0);
}

function wordsIn(node: Node, counted: CountedWords): number {
  const known = counted.get(node);
  if (known !== undefined) return known;
  const words = node.isTextblock
    ? countWords(node.textBetween(0, node.content.size, "\n", wordsOfLeaf))
    : node.children.reduce((sum, child) => sum + wordsIn(child, counted), 0);
  counted.set(node, words);
  return words;
}

/** A mention has its name, a footnote's reference is none of the text, anything else parts words. */
const wordsOfLeaf = ({ type, attrs }: Node): string => {
  if (type.name === "footnoteReference") return "";
  return type.name === "mention" && typeof attrs["label"] === "string" ? attrs["label"] : "\n";
};

/** The document of a stored body. Throws for what is no note at all. */
export const documentOf = (schema: Schema, body: string): Node =>
  documentOfBody(schema, JSON.parse(body));

/**
 * The document of a note's body. Where the text does not fit the editor's grammar (a list item that begins
 * with a heading, say), what is missing is filled in and no text is lost. Throws for what is no note at all.
 */
export function documentOfBody(schema: Schema, body: NoteBody): Node {
  const read = schema.nodeFromJSON(body);
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
