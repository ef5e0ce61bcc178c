import type { Node } from "@tiptap/pm/model";

/** A word of a text block, by its place in the block's content. */
export interface PlacedWord {
  word: string;
  from: number;
  to: number;
}

/** With apostrophes and hyphens within; what stands in an address or an identifier belongs to it, and is no word. */
const RUN = /[\p{L}\p{M}\p{N}_@/\\.:’'-]+/gu;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words of a text block whose spelling is looked at: none in code. */
export function wordsOfBlock(block: Node): PlacedWord[] {
  if (block.type.spec.code) return [];
  const words: PlacedWord[] = [];
  // Code and all that is no text keep their places, and end a word.
  let text = "";
  block.forEach((child) => {
    const isProse = child.isText && !child.marks.some(({ type }) => type.spec.code);
    text += isProse ? (child.text ?? "") : " ".repeat(child.nodeSize);
  });
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const word = run.replace(EDGES, "");
    const from = index + run.indexOf(word);
    if (word.length > 1 && word.length < 100) words.push({ word, from, to: from + word.length });
  }
  return words;
}
