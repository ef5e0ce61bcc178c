import { Fragment, type Node, type Schema } from "@tiptap/pm/model";
import { cutForReaders } from "#shared/rich-text/cut-markdown.ts";
import { createAskWorker } from "./ask-worker.ts";
import { documentOf } from "./note-document.ts";

/** How long a paste may take to be read. Milliseconds. */
const PATIENCE = 10_000;
/** What one reader takes at a time: its blocks are made here within a frame or two, while the next part is read. */
const PART = 20_000;

/** Makes a function that reads a long Markdown text without keeping the window: two workers share it. Rejects as they do. */
export function createReadLongMarkdown(schema: Schema): (text: string) => Promise<Node> {
  const readers = [
    createAskWorker<string>(startWorker, PATIENCE),
    createAskWorker<string>(startWorker, PATIENCE),
  ];
  return async (text) => {
    const parts = cutForReaders(text, PART).map(async (part, index) => {
      const body = await readers[index % readers.length]?.(part);
      return documentOf(schema, body ?? "").content;
    });
    const blocks = (await Promise.all(parts)).flatMap(({ content }) => content);
    return schema.topNodeType.create(null, Fragment.fromArray(blocks));
  };
}

const startWorker = (): Worker =>
  new Worker(new URL("./markdown-worker.ts", import.meta.url), { type: "module" });
