import { parentPort, workerData } from "node:worker_threads";
import { openToRead } from "#electron/store/open-to-read.ts";
import { serveThread } from "#electron/threads/serve-thread.ts";
import { createExportAnswers, type ExportQuestions } from "./answer-export.ts";
import type { ExportJob } from "./export-thread.ts";

/** The worker of one export: reads the store, composes and writes, so that main never waits. Main ends it. */
if (parentPort !== null) {
  const { storeFile, readOnly, ...request }: ExportJob = workerData;
  serveThread<ExportQuestions>(parentPort, () =>
    createExportAnswers(openToRead(storeFile, readOnly), request),
  );
}
