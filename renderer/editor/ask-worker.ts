/** A worker takes a moment to start and some memory to keep: it is let go when it has not been asked for so long. */
const IDLE = 30_000;

interface Question<O> {
  answered: (output: O) => void;
  failed: (reason: Error) => void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Makes a function that asks a worker, which is started when it is first asked. It answers `{id, output}` to `{id, input}`.
 * Rejects when there is no answer after `patience` milliseconds; that worker is ended.
 */
export function createAskWorker<O>(
  start: () => Worker,
  patience: number,
): (input: unknown) => Promise<O> {
  let worker: Worker | null = null;
  let last = 0;
  let idle: ReturnType<typeof setTimeout> | null = null;
  const waiting = new Map<number, Question<O>>();

  const end = (reason: Error) => {
    worker?.terminate();
    worker = null;
    for (const question of waiting.values()) {
      clearTimeout(question.timer);
      question.failed(reason);
    }
    waiting.clear();
  };
  const startAgain = (): Worker => {
    const started = start();
    started.addEventListener("message", ({ data }: MessageEvent<{ id: number; output: O }>) => {
      const question = waiting.get(data.id);
      if (!question) return;
      waiting.delete(data.id);
      clearTimeout(question.timer);
      question.answered(data.output);
      if (waiting.size === 0) idle = setTimeout(() => end(new Error("Not asked")), IDLE);
    });
    started.addEventListener("error", () => end(new Error("The worker failed.")));
    return started;
  };

  return (input) => {
    if (idle !== null) clearTimeout(idle);
    worker ??= startAgain();
    const asked = worker;
    last += 1;
    const id = last;
    return new Promise((answered, failed) => {
      const timer = setTimeout(() => end(new Error("The worker took too long.")), patience);
      waiting.set(id, { answered, failed, timer });
      asked.postMessage({ id, input }, { transfer: [] });
    });
  };
}
