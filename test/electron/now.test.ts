import { describe, expect, it } from "vitest";
import { createNow, stoppedAt } from "#electron/now.ts";

describe("the clock", () => {
  const env = { LANYARD_NOW: "2026-03-24T12:00:00Z" };

  it("stands still where LANYARD_NOW puts it", () => {
    expect(createNow(env, false)()).toBe(Date.UTC(2026, 2, 24, 12));
  });

  it("ignores it in a packaged app, and where it is no instant", () => {
    const far = Date.UTC(2026, 2, 24, 12);
    expect(createNow(env, true)()).not.toBe(far);
    expect(createNow({ LANYARD_NOW: "tomorrow" }, false)()).not.toBeNaN();
    expect(createNow({}, false)).toBe(Date.now);
  });
});

it("says where the clock stands, and that it runs", () => {
  const env = { LANYARD_NOW: "2026-03-24T12:00:00Z" };
  expect(stoppedAt(env, false)).toBe(Date.parse("2026-03-24T12:00:00Z"));
  expect([stoppedAt({}, false), stoppedAt(env, true)]).toEqual([null, null]);
});
