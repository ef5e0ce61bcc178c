import { startThread } from "#electron/threads/start-thread.ts";

/** What the worker is asked: the Markdown of a note's document. */
export interface CopyQuestions {
  markdown: { input: string; answer: string };
}

/** The longest note takes less than 128 in plain paragraphs; with a mark on each word it takes more. */
const HEAP_MEGABYTES = 1024;

/** The Markdown of a note's document, written in a worker. `workerFile` is the built copy-worker. Throws as `checkBody` does. */
export async function copyInThread(workerFile: string | URL, body: string): Promise<string> {
  const thread = startThread<CopyQuestions>({
    file: workerFile,
    job: {},
    heapMegabytes: HEAP_MEGABYTES,
    heard: () => {},
    words: {
      broken:
        "Copying the note stopped because of a fault in Lanyard. The clipboard is as it was. Try again, or copy the text itself.",
      tooLarge: "The note needs more memory than Lanyard gives to copying. Copy a part of it.",
      ended: "Copying the note was stopped.",
    },
  });
  try {
    return await thread.ask("markdown", body);
  } finally {
    thread.end();
  }
}
