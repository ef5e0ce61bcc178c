import { Worker } from "node:worker_threads";
import { AppError } from "#shared/errors.ts";
import type { Questions, ThreadReply } from "./thread-messages.ts";

/** A worker that is asked, as often as one likes, about the one thing it was started for. */
export interface Thread<Asked extends Questions<Asked>> {
  ask<Q extends keyof Asked>(question: Q, input: Asked[Q]["input"]): Promise<Asked[Q]["answer"]>;
  /** Ends the worker at once; what it was asked fails with `cancelled`. */
  end(): void;
}

export interface ThreadOptions<News> {
  /** The built worker. */
  file: string | URL;
  /** What it is started with. */
  job: object;
  heapMegabytes: number;
  heard: (news: News) => void;
  /** What is told when it has a fault, needs more memory than it has, or is ended. */
  words: { broken: string; tooLarge: string; ended: string };
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: AppError): void;
}

/** For new objects. V8 would take 100 MB more for a long schedule, and is hardly faster for it. */
const YOUNG_MEGABYTES = 24;

/** Starts a worker that serves with `serveThread`. Its AppErrors come out as they are, its faults as `internal`. */
export function startThread<Asked extends Questions<Asked>, News = never>({
  file,
  job,
  heapMegabytes,
  heard,
  words,
}: ThreadOptions<News>): Thread<Asked> {
  const waiting = new Map<number, Waiting>();
  let ended: AppError | null = null;
  let asked = 0;

  const broken = (cause: unknown): AppError => new AppError("internal", words.broken, { cause });
  const deathOf = (error: unknown): AppError => {
    const tooMuch =
      error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
    return tooMuch ? new AppError("too-large", words.tooLarge) : broken(error);
  };
  const failureOf = ({
    failure: { code, message },
    cause,
  }: Extract<ThreadReply<News>, { kind: "failure" }>): AppError =>
    code === "internal" ? broken(new Error(cause)) : new AppError(code, message, { cause });

  const worker = new Worker(file, {
    workerData: job,
    resourceLimits: {
      maxOldGenerationSizeMb: heapMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  const endWith = (error: AppError): void => {
    ended ??= error;
    for (const one of waiting.values()) one.reject(ended);
    waiting.clear();
  };
  worker.on("message", (reply: ThreadReply<News>) => {
    if (reply.kind === "news") {
      heard(reply.news);
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
      endWith(new AppError("cancelled", words.ended));
      void worker.terminate();
    },
  };
}
