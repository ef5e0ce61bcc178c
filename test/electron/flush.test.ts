import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFlush } from "#electron/flush.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("waits until the window says that all is saved", async () => {
  let asked = 0;
  const flush = createFlush(() => (asked += 1));
  let isOver = false;
  void flush.ask().then(() => (isOver = true));
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(isOver).toBe(false);
  flush.answered();
  await vi.advanceTimersByTimeAsync(0);
  expect(isOver).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it("does not wait for ever", async () => {
  const flush = createFlush(() => {});
  let isOver = false;
  void flush.ask().then(() => (isOver = true));
  await vi.runAllTimersAsync();
  expect(isOver).toBe(true);
  flush.answered();
});
