import { parentPort, workerData } from "node:worker_threads";
import { sampleSchedule } from "#electron/sample/sample-schedule.ts";
import { openToRead } from "#electron/store/open-to-read.ts";
import type { Validators } from "#electron/store/contract/imports.ts";
import { serveThread } from "#electron/threads/serve-thread.ts";
import { pastedLocation } from "#shared/source-location.ts";
import { createImportAnswers, type ImportAnswers } from "./answer-import.ts";
import type { ImportJob, ImportNews, ImportQuestions } from "./import-messages.ts";
import { readFiles } from "../reading/read-files.ts";
import { type ReadOptions, readSource, type SourceText } from "../reading/read-source.ts";

/** The worker of one import: reads, parses and compares, so that main never waits. Main ends it. */
function answersTo(job: ImportJob, tell: (news: ImportNews) => void): ImportAnswers {
  const { storeFile, readOnly, ...asked } = job;
  return createImportAnswers({
    ...asked,
    store: openToRead(storeFile, readOnly),
    read: (from, validators) => read(from, validators, tell),
    progressed: (stage) => tell({ stage, fraction: null }),
  });
}

async function read(
  origin: ImportJob["origin"],
  validators: Validators | null,
  tell: (news: ImportNews) => void,
): Promise<SourceText> {
  if (origin.from === "sample") return sampleSchedule;
  if (origin.from === "text") return { text: origin.text, name: "", location: pastedLocation };
  // A download comes in thousands of pieces; a bar moves in hundredths.
  let told = -1;
  const options: ReadOptions = {
    signal: new AbortController().signal,
    validators,
    onProgress(fraction) {
      const hundredths = fraction === null ? 0 : Math.floor(fraction * 100);
      if (hundredths === told) return;
      told = hundredths;
      tell({ stage: "reading", fraction });
    },
  };
  return origin.from === "files" ? readFiles(origin.paths, options) : readSource(origin, options);
}

if (parentPort !== null) {
  serveThread<ImportQuestions>(parentPort, (tell) => answersTo(workerData, tell));
}
