import { Fragment, type Node, type Schema } from "@tiptap/pm/model";
import { cutForReaders } from "#shared/rich-text/cut-markdown.ts";
import { createAskWorker } from "./ask-worker.ts";
import { joinParts, type PartOfNote } from "./join-parts.ts";
import { documentOf } from "./note-document.ts";

/** How long a paste may take to be read. Milliseconds. */
const PATIENCE = 10_000;
/** What one reader takes at a time: its blocks are made here within a frame, while the next part is read. */
const PART = 10_000;
/** How many parts a reader has at hand, so that it need not wait for the window to give it the next. */
const AT_HAND = 2;

/** Makes a function that reads a long Markdown text without keeping the window: two workers share it. Rejects as they do. */
export function createReadLongMarkdown(schema: Schema): (text: string) => Promise<Node> {
  const readers = [
    createAskWorker<string>(startWorker, PATIENCE),
    createAskWorker<string>(startWorker, PATIENCE),
  ];
  return async (text) => {
    const parts = cutForReaders(text, PART);
    const read: PartOfNote[] = [];
    // One iterator for all: whoever is done takes the next.
    const left = parts.entries();
    const readOn = async (reader: (part: string) => Promise<string>): Promise<void> => {
      for (const [index, part] of left) {
        const { content } = documentOf(schema, await reader(part.text));
        read[index] = { blocks: content.content, begins: part.begins };
      }
    };
    const turns = Array.from({ length: AT_HAND }, () => readers.map(readOn));
    await Promise.all(turns.flat());
    const blocks = joinParts(read);
    if (!blocks) return documentOf(schema, (await readers[0]?.(text)) ?? "");
    return schema.topNodeType.create(null, Fragment.fromArray(blocks));
  };
}

const startWorker = (): Worker =>
  new Worker(new URL("./markdown-worker.ts", import.meta.url), { type: "module" });
