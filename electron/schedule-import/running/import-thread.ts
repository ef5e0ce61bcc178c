import { startThread, type Thread } from "#electron/threads/start-thread.ts";
import type { ImportJob, ImportNews, ImportQuestions } from "./import-messages.ts";

/** A worker that reads one schedule, and compares it as often as asked. */
export type ImportThread = Thread<ImportQuestions>;

/** Twelve times the largest schedule, with room for its comparison: beyond this a file is hostile. */
const HEAP_MEGABYTES = 1024;

/** `workerFile` is the built import-worker. */
export const startImportThread = (
  workerFile: string | URL,
  job: ImportJob,
  progressed: (progress: ImportNews) => void,
): ImportThread =>
  startThread<ImportQuestions, ImportNews>({
    file: workerFile,
    job,
    heapMegabytes: HEAP_MEGABYTES,
    heard: progressed,
    words: {
      broken:
        "The import stopped because of a fault in Lanyard. Nothing was changed. Try again, or import another file.",
      tooLarge:
        "The schedule needs more memory than Lanyard gives to an import. Import a smaller one.",
      ended: "The import was stopped.",
    },
  });
