import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { sampleSchedule } from "#electron/sample/sample-schedule.ts";
import type { Validators } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { Failure } from "#shared/ipc.ts";
import { pastedLocation } from "#shared/source-location.ts";
import { createImportAnswers, type ImportAnswers } from "./answer-import.ts";
import type { ImportJob, ImportReply, ImportRequest } from "./import-messages.ts";
import { openToCompare } from "./open-to-compare.ts";
import { readFiles } from "./read-files.ts";
import { type ReadOptions, readSource, type SourceText } from "./read-source.ts";

/** The worker of one import: reads, parses and compares, so that main never waits. Main ends it. */
function serve(port: MessagePort, job: ImportJob): void {
  const { origin, again, storeFile, readOnly, today, laptopZone } = job;
  const tell = (reply: ImportReply): void => port.postMessage(reply, []);
  const open = (): ImportAnswers =>
    createImportAnswers({
      origin,
      again,
      today,
      laptopZone,
      store: openToCompare(storeFile, readOnly),
      read: (from, validators) => read(from, validators, tell),
      progressed: (stage) => tell({ kind: "progress", stage, fraction: null }),
    });
  let answers: ImportAnswers | null = null;

  port.on("message", async (request: ImportRequest) => {
    const { number } = request;
    try {
      // Here, so that a store that cannot be opened is an answer like any other.
      answers ??= open();
      tell({ kind: "answer", number, answer: await answerTo(answers, request) });
    } catch (error) {
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell({ kind: "failure", number, failure: failureOf(error), cause });
    }
  });
}

function answerTo(answers: ImportAnswers, request: ImportRequest): unknown {
  if (request.question === "adjust") return answers.adjust(request.input);
  if (request.question === "list") return answers.list(request.input);
  if (request.question === "refresh") return answers.refresh(request.input);
  if (request.question === "takeAdded") return answers.takeAdded(request.input);
  if (request.question === "takeChanged") return answers.takeChanged(request.input);
  if (request.question === "takeLog") return answers.takeLog(request.input);
  return answers[request.question](request.input);
}

async function read(
  origin: ImportJob["origin"],
  validators: Validators | null,
  tell: (reply: ImportReply) => void,
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
      tell({ kind: "progress", stage: "reading", fraction });
    },
  };
  return origin.from === "files" ? readFiles(origin.paths, options) : readSource(origin, options);
}

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: "internal", message: "" };
}

if (parentPort !== null) serve(parentPort, workerData);
