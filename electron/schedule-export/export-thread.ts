import { startThread, type Thread } from "#electron/threads/start-thread.ts";
import type { ExportFormat } from "#shared/schedule-export.ts";
import type { ExportQuestions } from "./answer-export.ts";

/** What a worker is started with. */
export interface ExportJob {
  storeFile: string;
  /** The store cannot be written; the worker reads a copy. */
  readOnly: boolean;
  eventId: string;
  format: ExportFormat;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/** An event with 10,000 sessions takes about 200, and notes may be large. */
const HEAP_MEGABYTES = 2048;

/** A worker that makes one file of an event. `workerFile` is the built export-worker. */
export const startExportThread = (
  workerFile: string | URL,
  job: ExportJob,
): Thread<ExportQuestions> =>
  startThread<ExportQuestions>({
    file: workerFile,
    job,
    heapMegabytes: HEAP_MEGABYTES,
    heard: () => {},
    words: {
      broken:
        "The export stopped because of a fault in Lanyard. No file was written. Try again, or export as another kind of file.",
      tooLarge: "The event needs more memory than Lanyard gives to an export.",
      ended: "The export was stopped.",
    },
  });
