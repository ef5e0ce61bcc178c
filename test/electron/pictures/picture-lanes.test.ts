import { expect, test } from "vitest";
import type { PictureJob } from "#electron/pictures/picture-job.ts";
import { createPictureLanes } from "#electron/pictures/picture-lanes.ts";

const made = { width: 2, height: 1, takenAt: null, made: { width: 2, height: 1 } };
const job = (from: string): PictureJob => ({
  from,
  type: "image/png",
  to: "to.png",
  turn: 0,
  pixels: 32,
});

test("pictures go where the fewest wait, and what fails in one lane leaves the other alone", async () => {
  const asked: string[][] = [[], []];
  const ends: (() => void)[] = [];
  const stopped: number[] = [];
  const lanes = createPictureLanes(
    asked.map((here, lane) => ({
      async make({ from }) {
        here.push(from);
        await new Promise<void>((resolve) => ends.push(resolve));
        if (from === "broken") throw new Error("It is broken.");
        return made;
      },
      stop: () => void stopped.push(lane),
    })),
  );
  const first = [lanes.make(job("a")), lanes.make(job("broken"))];
  expect(asked).toEqual([["a"], ["broken"]]);
  ends[1]?.();
  await expect(first[1]).rejects.toThrow("It is broken.");
  const third = lanes.make(job("b"));
  expect(asked).toEqual([["a"], ["broken", "b"]]);
  for (const end of ends) end();
  expect(await Promise.all([first[0], third])).toEqual([made, made]);
  lanes.stop();
  expect(stopped).toEqual([0, 1]);
});
