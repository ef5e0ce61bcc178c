import { expect, test } from "vitest";
import type { PictureJob, PictureReply, PictureRequest } from "#electron/pictures/picture-job.ts";
import { createPictureWork, type PictureProcess } from "#electron/pictures/picture-work.ts";

const job = (from: string): PictureJob => ({
  from,
  type: "image/png",
  to: "to.webp",
  turn: 0,
  pixels: 32,
});
const made = { width: 2, height: 1, takenAt: null, made: { width: 2, height: 1 } };

/** Processes that do with a request what its file is called. */
function processes() {
  const started: { sent: string[]; isEnded: boolean }[] = [];
  const start = (): PictureProcess => {
    const one = { sent: [] as string[], isEnded: false };
    const replies: ((reply: PictureReply) => void)[] = [];
    const ends: (() => void)[] = [];
    started.push(one);
    const end = (): void => {
      one.isEnded = true;
      for (const heard of ends.splice(0)) heard();
    };
    return {
      send({ number, job: { from } }: PictureRequest) {
        one.sent.push(from);
        if (from === "hangs") return;
        const dies = from === "kills" || (from === "kills once" && started.length === 1);
        setImmediate(() => {
          if (dies) end();
          else if (from === "broken")
            for (const told of replies) told({ number, failure: "It is broken." });
          else for (const told of replies) told({ number, made });
        });
      },
      onReply: (heard) => void replies.push(heard),
      onEnd: (heard) => void ends.push(heard),
      end,
    };
  };
  return { started, start };
}

test("pictures are worked on one after the other, in one process", async () => {
  const { started, start } = processes();
  const work = createPictureWork({ start });
  const all = [work.make(job("a")), work.make(job("b"))];
  expect(await Promise.all(all)).toEqual([made, made]);
  expect(started.map(({ sent }) => sent)).toEqual([["a", "b"]]);
  work.stop();
});

test("a process that dies is started anew, and a picture that kills it twice is given up in a sentence", async () => {
  const { started, start } = processes();
  const work = createPictureWork({ start });
  expect(await work.make(job("kills once"))).toEqual(made);
  await expect(work.make(job("kills"))).rejects.toThrow("failed twice. It is kept as it is.");
  expect(await work.make(job("after"))).toEqual(made);
  expect(started.map(({ sent }) => sent)).toEqual([
    ["kills once"],
    ["kills once", "kills"],
    ["kills"],
    ["after"],
  ]);
  work.stop();
});

test("a picture that takes for ever is stopped with its process, and the next one has a new one", async () => {
  const { started, start } = processes();
  const work = createPictureWork({ start, patience: 5 });
  await expect(work.make(job("hangs"))).rejects.toThrow("was stopped. It is kept as it is.");
  expect(await work.make(job("after"))).toEqual(made);
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  work.stop();
});

test("what is wrong with a picture is told, and the process goes on", async () => {
  const { started, start } = processes();
  const work = createPictureWork({ start });
  await expect(work.make(job("broken"))).rejects.toThrow("It is broken.");
  expect(await work.make(job("after"))).toEqual(made);
  expect(started).toHaveLength(1);
  work.stop();
  expect(started[0]?.isEnded).toBe(true);
  await expect(work.make(job("late"))).rejects.toThrow("Lanyard is closing.");
});

test("a process without work ends after a while", async () => {
  const { started, start } = processes();
  const work = createPictureWork({ start, idle: 0 });
  await work.make(job("a"));
  await expect.poll(() => started[0]?.isEnded).toBe(true);
  work.stop();
});
