import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFlush, type FlushAnswer } from "#electron/flush.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each([
  ["saved", true],
  ["unsaved", false],
])("waits until the window says that all is %s", async (expected, saved) => {
  const asked: number[] = [];
  const flush = createFlush();
  let answer: FlushAnswer | null = null;
  void flush.ask((question) => asked.push(question)).then((heard) => (answer = heard));
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(answer).toBeNull();
  flush.answered(asked[0] ?? 0, saved);
  await vi.advanceTimersByTimeAsync(0);
  expect(answer).toBe(expected);
  expect(asked).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it("does not wait for ever", async () => {
  const flush = createFlush();
  let asked = 0;
  const answer = flush.ask((question) => (asked = question));
  await vi.runAllTimersAsync();
  expect(await answer).toBe("silent");
  flush.answered(asked, true);
});

it("asks again, with the same question, a window that did not listen yet", async () => {
  const asked: number[] = [];
  const flush = createFlush();
  const answer = flush.ask((question) => {
    asked.push(question);
    if (asked.length === 2) flush.answered(question, true);
  });
  await vi.runAllTimersAsync();
  expect(await answer).toBe("saved");
  expect(new Set(asked).size).toBe(1);
});

it("takes each window's answer for that window alone", async () => {
  const flush = createFlush();
  let first = 0;
  let second = 0;
  const both = Promise.all([
    flush.ask((question) => (first = question)),
    flush.ask((question) => (second = question)),
  ]);
  flush.answered(second, false);
  flush.answered(first, true);
  expect(await both).toEqual(["saved", "unsaved"]);
});

it("hears that what is not saved is kept elsewhere", async () => {
  const flush = createFlush();
  const answer = flush.ask((question) => flush.answered(question, false, true));
  expect(await answer).toBe("kept");
});
