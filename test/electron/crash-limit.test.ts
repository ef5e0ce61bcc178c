import { expect, it } from "vitest";
import { createCrashLimit } from "#electron/crash-limit.ts";

it("a window that has just died three times is not started again, one that died long ago is", () => {
  let now = 0;
  const mayReload = createCrashLimit(() => now);
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false]);
  now += 60_000;
  expect(mayReload()).toBe(true);
});
