import { Worker } from "node:worker_threads";
import { AppError } from "#shared/errors.ts";
import type { ImportJob, ImportQuestion, ImportQuestions, ImportReply } from "./import-messages.ts";

/** A worker that reads one schedule, and compares it as often as asked. */
export interface ImportThread {
  ask<Q extends ImportQuestion>(
    question: Q,
    input: ImportQuestions[Q]["input"],
  ): Promise<ImportQuestions[Q]["answer"]>;
  /** Ends the worker at once; what it was asked fails with `cancelled`. */
  end(): void;
}

/** Twelve times the largest schedule, with room for its comparison: beyond this a file is hostile. */
const HEAP_MEGABYTES = 1024;

const broken = (cause: unknown): AppError =>
  new AppError(
    "internal",
    "The import stopped because of a fault in Lanyard. Nothing was changed. Try again, or import another file.",
    { cause },
  );

function deathOf(error: unknown): AppError {
  const tooMuch =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (!tooMuch) return broken(error);
  return new AppError(
    "too-large",
    "The schedule needs more memory than Lanyard gives to an import. Import a smaller one.",
  );
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: AppError): void;
}

function failureOf({ failure, cause }: Extract<ImportReply, { kind: "failure" }>): AppError {
  const { code, message } = failure;
  return code === "internal" ? broken(new Error(cause)) : new AppError(code, message, { cause });
}

/** `workerFile` is the built import-worker. */
export function startImportThread(
  workerFile: string | URL,
  job: ImportJob,
  progressed: (progress: Extract<ImportReply, { kind: "progress" }>) => void,
): ImportThread {
  const waiting = new Map<number, Waiting>();
  let ended: AppError | null = null;
  let asked = 0;

  const worker = new Worker(workerFile, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  const endWith = (error: AppError): void => {
    ended ??= error;
    for (const one of waiting.values()) one.reject(ended);
    waiting.clear();
  };
  worker.on("message", (reply: ImportReply) => {
    if (reply.kind === "progress") {
      progressed(reply);
      return;
    }
    const one = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.kind === "answer") one?.resolve(reply.answer);
    else one?.reject(failureOf(reply));
  });
  worker.on("error", (error) => endWith(deathOf(error)));
  worker.on("messageerror", (error) => endWith(broken(error)));
  worker.on("exit", (status) => endWith(broken(new Error(`The worker ended with ${status}.`))));

  return {
    ask(question, input) {
      if (ended !== null) return Promise.reject(ended);
      asked += 1;
      const number = asked;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, question, input }, []);
      });
    },
    end() {
      endWith(new AppError("cancelled", "The import was stopped."));
      void worker.terminate();
    },
  };
}
