import { expect, test } from "vitest";
import { meaningOf, moveOf } from "#renderer/schedule/keys.ts";
import { keysWith, type OwnKeys } from "#shared/keys.ts";
import { nextPlan } from "#shared/plan-cycle.ts";

const none = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, held: Partial<typeof none> = {}, own: OwnKeys = {}) =>
  meaningOf(keysWith(own), { key, ...none, ...held });

test("plans with S, whatever the case", () => {
  expect(press("s")).toEqual({ does: "mark", by: "plan-next" });
  expect(press("S")).toEqual({ does: "mark", by: "plan-next" });
});

test("rates with the digits 1 to 5 and clears with 0, with Shift where a layout needs it", () => {
  expect(press("4")).toEqual({ does: "mark", by: "rate-4" });
  expect(press("0")).toEqual({ does: "mark", by: "rate-none" });
  expect(press("4", { shiftKey: true, code: "Digit4" })).toEqual({ does: "mark", by: "rate-4" });
});

test("opens with Enter, with Shift in a window of its own, and goes out with Escape", () => {
  expect(press("Enter")).toEqual({ does: "open" });
  expect(press("Enter", { shiftKey: true })).toEqual({ does: "open-window" });
  expect(press("Escape")).toEqual({ does: "out" });
});

test("goes to the filter with a slash, and with any other character, which is its first", () => {
  expect(press("/")).toEqual({ does: "filter", typed: "" });
  expect(press("/", { shiftKey: true, code: "Digit7" })).toEqual({ does: "filter", typed: "" });
  expect(press("k")).toEqual({ does: "filter", typed: "k" });
  expect(press("ü")).toEqual({ does: "filter", typed: "ü" });
  expect(press("7")).toEqual({ does: "filter", typed: "7" });
});

test("goes by the person's own keys, with Ctrl as without", () => {
  const own: OwnKeys = { "plan-next": "P", attended: "Mod+Alt+A", "rate-1": null };
  expect(press("p", {}, own)).toEqual({ does: "mark", by: "plan-next" });
  expect(press("s", {}, own)).toEqual({ does: "filter", typed: "s" });
  expect(press("1", {}, own)).toEqual({ does: "filter", typed: "1" });
  expect(press("a", { ctrlKey: true, altKey: true }, own)).toEqual({
    does: "mark",
    by: "attended",
  });
});

test("moves as lists do, whatever keys a person chose", () => {
  expect(moveOf({ key: "ArrowDown", ...none })).toBe("down");
  expect(moveOf({ key: "End", ...none })).toBe("end");
  expect(moveOf({ key: "ArrowLeft", ...none, altKey: true })).toBeNull();
  expect(moveOf({ key: "s", ...none })).toBeNull();
});

test("leaves shortcuts and other keys alone", () => {
  expect(press("s", { ctrlKey: true })).toBeNull();
  expect(press("ArrowLeft", { altKey: true })).toBeNull();
  expect(press("Tab")).toBeNull();
  expect(press("F5")).toBeNull();
  expect(press(" ")).toBeNull();
});

test("cycles a plan through must, maybe, backup and none", () => {
  expect(nextPlan(null)).toBe("must");
  expect(nextPlan("must")).toBe("maybe");
  expect(nextPlan("maybe")).toBe("backup");
  expect(nextPlan("backup")).toBeNull();
});
