import { parentPort } from "node:worker_threads";
import { serveThread } from "#electron/threads/serve-thread.ts";
import { copiedNote } from "./copied-note.ts";
import type { CopyQuestions } from "./copy-thread.ts";

/** The worker of one copied note: a long one takes a third of a second to write, and main never waits. Main ends it. */
if (parentPort !== null) {
  serveThread<CopyQuestions>(parentPort, () => ({ markdown: copiedNote }));
}
