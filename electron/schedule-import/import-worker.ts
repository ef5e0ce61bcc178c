import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { sampleSchedule } from "#electron/sample/sample-schedule.ts";
import { AppError } from "#shared/errors.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { createImportAnswers } from "./answer-import.ts";
import type { ImportJob, ImportReply, ImportRequest } from "./import-messages.ts";
import { openToCompare } from "./open-to-compare.ts";
import { readSource, type SourceText } from "./read-source.ts";

/** The worker of one import: reads, parses and compares, so that main never waits. Ended by main. */
function serve(port: MessagePort, { origin, storeFile, readOnly }: ImportJob): void {
  const tell = (reply: ImportReply): void => port.postMessage(reply, []);
  const signal = new AbortController().signal;
  const read = (from: ScheduleOrigin): SourceText | Promise<SourceText> =>
    from.from === "sample"
      ? sampleSchedule
      : readSource(from, {
          signal,
          onProgress: (fraction) => tell({ kind: "progress", stage: "reading", fraction }),
        });
  const store = openToCompare(storeFile, readOnly);
  const answers = createImportAnswers({
    origin,
    store,
    read: async (from) => read(from),
    progressed: (stage) => tell({ kind: "progress", stage, fraction: null }),
  });
  const answerTo = (request: ImportRequest): unknown => {
    if (request.question === "adjust") return answers.adjust(request.input);
    if (request.question === "takeAdded") return answers.takeAdded(request.input);
    if (request.question === "takeChanged") return answers.takeChanged(request.input);
    return answers[request.question](request.input);
  };
  port.on("message", async (request: ImportRequest) => {
    const { number } = request;
    try {
      tell({ kind: "answer", number, answer: await answerTo(request) });
    } catch (error) {
      const failure =
        error instanceof AppError
          ? { code: error.code, message: error.message }
          : { code: "internal" as const, message: "" };
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell({ kind: "failure", number, failure, cause });
    }
  });
}

if (parentPort !== null) serve(parentPort, workerData);
