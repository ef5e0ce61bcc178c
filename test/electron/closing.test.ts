import { expect, it } from "vitest";
import { type AskToClose, type ClosingWindow, createClosing } from "#electron/closing.ts";
import type { FlushAnswer } from "#electron/flush.ts";

/** A window that answers in turn, and a person of whom a test says what they choose. */
function aClosing(...answers: FlushAnswer[]) {
  const log: string[] = [];
  const asked: string[] = [];
  const closing = createClosing((happening) => log.push(happening));
  const withAnswer = (ask: AskToClose): ClosingWindow => ({
    save: () => Promise.resolve(answers.shift() ?? "silent"),
    ask,
  });
  const person = (closes: boolean): ClosingWindow =>
    withAnswer(async (answer) => {
      asked.push(answer);
      return closes;
    });
  return { closing, person, withAnswer, log, asked, left: answers };
}

it("closes without a question when all is saved", async () => {
  const { closing, person, asked, log } = aClosing("saved");
  expect(await closing.mayClose(person(false))).toBe(true);
  expect({ asked, log }).toEqual({ asked: [], log: [] });
});

it.each(["unsaved", "kept", "silent"] as const)("asks the person when it is %s", async (answer) => {
  const { closing, person, asked, log } = aClosing(answer, answer);
  expect(await closing.mayClose(person(false))).toBe(false);
  expect(log).toEqual([]);
  expect(await closing.mayClose(person(true))).toBe(true);
  expect(asked).toEqual([answer, answer]);
  expect(log).toEqual([expect.stringContaining("without saving")]);
});

it("asks anew at each close, and not once the cause is gone", async () => {
  const { closing, person, asked } = aClosing("unsaved", "saved");
  expect(await closing.mayClose(person(false))).toBe(false);
  expect(await closing.mayClose(person(false))).toBe(true);
  expect(asked).toEqual(["unsaved"]);
});

it("takes the wish to quit back when the window is kept open", async () => {
  const { closing, person } = aClosing("unsaved", "unsaved");
  closing.quit();
  expect(closing.isQuitting()).toBe(true);
  await closing.mayClose(person(false));
  expect(closing.isQuitting()).toBe(false);
  closing.quit();
  await closing.mayClose(person(true));
  expect(closing.isQuitting()).toBe(true);
});

it.each(["unsaved", "kept", "silent"] as const)(
  "asks nobody when the system ends the app, and logs that it was %s",
  async (answer) => {
    const { closing, person, asked, log } = aClosing(answer);
    closing.hurry();
    expect(await closing.mayClose(person(false))).toBe(true);
    expect(asked).toEqual([]);
    expect(log).toEqual([expect.stringContaining(answer)]);
  },
);

it("logs nothing when the system ends the app and all is saved", async () => {
  const { closing, person, log } = aClosing("saved");
  closing.hurry();
  expect(await closing.mayClose(person(false))).toBe(true);
  expect(log).toEqual([]);
});

it("does not wait for the answer to a question once the system ends the app, but saves what it can", async () => {
  const { closing, log, left, withAnswer } = aClosing("unsaved", "saved");
  const isOver = closing.mayClose(
    withAnswer(() => {
      closing.hurry();
      return new Promise(() => {});
    }),
  );
  expect(await isOver).toBe(true);
  expect(log).toEqual([]);
  expect(left).toEqual([]);
});
