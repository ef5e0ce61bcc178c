import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createStoreWatch } from "#electron/watch-store.ts";
import { anEvent } from "#test/support/builders.ts";
import { countingIds, openTestStore } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  vi.useFakeTimers();
  folder = temporaryFolder();
});
afterEach(() => {
  vi.useRealTimers();
  folder.remove();
});

it("what another program writes is noticed within a second, our own writes are not", async () => {
  const file = join(folder.path, "lanyard.db");
  const ours = openTestStore({ file });
  const theirs = openTestStore({ file, newId: countingIds(1000) });
  let changes = 0;
  const watch = createStoreWatch(ours, () => (changes += 1));

  watch.begin();
  ours.events.create(anEvent({ name: "Ours" }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toBe(0);

  theirs.events.create(anEvent({ name: "Theirs" }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(changes).toBe(1);

  watch.stop();
  theirs.events.create(anEvent({ name: "Theirs too" }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toBe(1);
  ours.close();
  theirs.close();
});

it("a look that fails is one more second without news", async () => {
  let looks = 0;
  let changes = 0;
  const watch = createStoreWatch(
    {
      changedElsewhere() {
        looks += 1;
        if (looks === 1) throw new Error("The disk is away.");
        return true;
      },
    },
    () => (changes += 1),
  );
  watch.begin();
  await vi.advanceTimersByTimeAsync(2000);
  watch.stop();
  expect([looks, changes]).toEqual([2, 1]);
});
