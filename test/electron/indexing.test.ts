import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createIndexing } from "#electron/indexing.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { storeWithEvent } from "#test/support/store.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("indexing in the background", () => {
  it("begins when woken, and ends when nothing is marked any more", async () => {
    const { store, sessionId } = storeWithEvent();
    let slices = 0;
    const search = {
      indexSlice(milliseconds: number) {
        slices += 1;
        return store.search.indexSlice(milliseconds);
      },
    };
    const indexing = createIndexing(search, () => {});
    store.notes.replace(ofSession(sessionId), aBody("harbour"));
    await vi.runAllTimersAsync();
    expect(slices).toBe(0);

    indexing.wake();
    indexing.wake();
    await vi.runAllTimersAsync();
    expect(slices).toBeGreaterThan(0);
    expect(store.search.indexSlice(20)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits until writing is quiet", async () => {
    let slices = 0;
    const indexing = createIndexing({ indexSlice: () => (slices += 1) < 0 }, () => {});
    for (let save = 0; save < 5; save += 1) {
      indexing.wake();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(slices).toBe(0);
    await vi.runAllTimersAsync();
    expect(slices).toBe(1);
  });

  it("goes on slice by slice while more is marked", async () => {
    let left = 5;
    const indexing = createIndexing({ indexSlice: () => (left -= 1) > 0 }, () => {});
    indexing.wake();
    await vi.runAllTimersAsync();
    expect(left).toBe(0);
  });

  it("tries again later when a slice fails, and tells it once", async () => {
    const told: unknown[] = [];
    let fails = 3;
    const busy = new Error("busy");
    const indexing = createIndexing(
      {
        indexSlice() {
          fails -= 1;
          if (fails >= 0) throw busy;
          return false;
        },
      },
      (_doing, error) => told.push(error),
    );
    indexing.wake();
    await vi.runAllTimersAsync();
    expect(fails).toBe(-1);
    expect(told).toEqual([busy]);
  });

  it("does nothing any more once it is stopped", async () => {
    let slices = 0;
    const indexing = createIndexing({ indexSlice: () => (slices += 1) > 0 }, () => {});
    indexing.wake();
    indexing.stop();
    indexing.wake();
    await vi.runAllTimersAsync();
    expect(slices).toBe(0);
  });
});
