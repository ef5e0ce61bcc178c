import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { PictureJob, PictureMade, PictureReply, PictureRequest } from "./picture-job.ts";

/** A running process that works on pictures. */
export interface PictureProcess {
  send(request: PictureRequest): void;
  onReply(heard: (reply: PictureReply) => void): void;
  /** Told once, whatever ended it. */
  onEnd(heard: () => void): void;
  end(): void;
}

export interface PictureWork {
  /** One picture after the other. Throws `invalid-input` with a sentence for a picture that cannot be worked on. */
  make(job: PictureJob): Promise<PictureMade>;
  /** What waits fails; nothing is started any more. */
  stop(): void;
}

export interface PictureWorkOptions {
  start: () => PictureProcess;
  /** How long a job may take, and how long a process without one is kept. Milliseconds. */
  patience?: number;
  idle?: number;
}

/** A minute without pictures gives its memory back. Milliseconds. */
const IDLE = 60_000;

const died = (): AppError =>
  new AppError("invalid-input", "Working on this picture failed twice. It is kept as it is.");
const hung = (): AppError =>
  new AppError(
    "invalid-input",
    `Working on this picture took longer than ${limits.pictureMilliseconds / 1000} seconds and was stopped. It is kept as it is.`,
  );
const stopped = (): AppError => new AppError("cancelled", "Lanyard is closing.");

/** Starts the process when there is work, anew when it dies, and ends it when it hangs or has nothing to do. */
export function createPictureWork({
  start,
  patience = limits.pictureMilliseconds,
  idle = IDLE,
}: PictureWorkOptions): PictureWork {
  let running: PictureProcess | null = null;
  let answered: ((reply: PictureReply | "ended") => void) | null = null;
  let resting: NodeJS.Timeout | undefined;
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  const end = (): void => {
    const ending = running;
    running = null;
    ending?.end();
  };
  const begun = (): PictureProcess => {
    try {
      return start();
    } catch (cause) {
      throw new AppError("invalid-input", "Pictures cannot be worked on here. Restart Lanyard.", {
        cause,
      });
    }
  };
  const started = (): PictureProcess => {
    if (running !== null) return running;
    const process = begun();
    process.onReply((reply) => process === running && answered?.(reply));
    process.onEnd(() => {
      if (process !== running) return;
      running = null;
      answered?.("ended");
    });
    running = process;
    return process;
  };
  const attempt = (job: PictureJob): Promise<PictureReply | "ended" | "hung"> => {
    last += 1;
    const number = last;
    const process = started();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        end();
        resolve("hung");
      }, patience);
      answered = (reply) => {
        if (reply !== "ended" && reply.number !== number) return;
        clearTimeout(timer);
        resolve(reply);
      };
      process.send({ number, job });
    });
  };
  const work = async (job: PictureJob): Promise<PictureMade> => {
    clearTimeout(resting);
    if (isStopped) throw stopped();
    let reply = await attempt(job);
    // It may have died of something else: memory, or a picture before this one.
    if (reply === "ended" && !isStopped) reply = await attempt(job);
    if (isStopped) throw stopped();
    resting = setTimeout(end, idle);
    resting.unref();
    if (reply === "ended") throw died();
    if (reply === "hung") throw hung();
    if ("failure" in reply) throw new AppError("invalid-input", reply.failure);
    return reply.made;
  };

  return {
    make(job) {
      const made = queue.then(() => work(job));
      queue = made.catch(() => {});
      return made;
    },
    stop() {
      isStopped = true;
      clearTimeout(resting);
      end();
      answered?.("ended");
    },
  };
}
