import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isSavedInTime } from "#renderer/ipc/flush.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("all is saved once the last save has ended", async () => {
  let isSaved = false;
  const answer = isSavedInTime(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    isSaved = true;
  });
  await vi.runAllTimersAsync();
  expect(await answer).toBe(true);
  expect(isSaved).toBe(true);
});

test("not all is saved when a save failed", async () => {
  expect(await isSavedInTime(() => Promise.reject(new Error("The disk is full.")))).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test("not all is saved when a save does not end in time", async () => {
  const answer = isSavedInTime(() => new Promise(() => {}));
  await vi.runAllTimersAsync();
  expect(await answer).toBe(false);
});
