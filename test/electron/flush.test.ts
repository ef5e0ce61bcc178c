import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFlush, type FlushAnswer } from "#electron/flush.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each([
  ["saved", true],
  ["unsaved", false],
])("waits until the window says that all is %s", async (expected, saved) => {
  let asked = 0;
  const flush = createFlush(() => (asked += 1));
  let answer: FlushAnswer | null = null;
  void flush.ask().then((heard) => (answer = heard));
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(answer).toBeNull();
  flush.answered(saved);
  await vi.advanceTimersByTimeAsync(0);
  expect(answer).toBe(expected);
  expect(asked).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

it("does not wait for ever", async () => {
  const flush = createFlush(() => {});
  const answer = flush.ask();
  await vi.runAllTimersAsync();
  expect(await answer).toBe("silent");
  flush.answered(true);
});

it("asks again a window that did not listen yet", async () => {
  let asked = 0;
  const flush = createFlush(() => {
    asked += 1;
    if (asked === 2) flush.answered(true);
  });
  const answer = flush.ask();
  await vi.runAllTimersAsync();
  expect(await answer).toBe("saved");
});

it("has one answer for all who ask at the same time, and a new one for whoever asks later", async () => {
  const flush = createFlush(() => {});
  const both = Promise.all([flush.ask(), flush.ask()]);
  flush.answered(false);
  expect(await both).toEqual(["unsaved", "unsaved"]);
  const later = flush.ask();
  flush.answered(true);
  expect(await later).toBe("saved");
});
