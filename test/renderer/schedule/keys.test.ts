import { expect, test } from "vitest";
import { meaningOf } from "#renderer/schedule/keys.ts";
import { nextPlan } from "#renderer/schedule/plan-cycle.ts";

const press = (
  key: string,
  held: { ctrlKey?: boolean; altKey?: boolean; shiftKey?: boolean } = {},
) => meaningOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test("plans with S, whatever the case", () => {
  expect(press("s")).toEqual({ does: "plan" });
  expect(press("S")).toEqual({ does: "plan" });
});

test("rates with the digits 1 to 5 and clears with 0", () => {
  expect(press("4")).toEqual({ does: "rate", rating: 4 });
  expect(press("0")).toEqual({ does: "rate", rating: null });
});

test("opens with Enter, with Shift in a window of its own, and goes out with Escape", () => {
  expect(press("Enter")).toEqual({ does: "open" });
  expect(press("Enter", { shiftKey: true })).toEqual({ does: "open-window" });
  expect(press("Escape")).toEqual({ does: "out" });
});

test("goes to the filter with a slash, and with any other character, which is its first", () => {
  expect(press("/")).toEqual({ does: "filter", typed: "" });
  expect(press("k")).toEqual({ does: "filter", typed: "k" });
  expect(press("ü")).toEqual({ does: "filter", typed: "ü" });
  expect(press("7")).toEqual({ does: "filter", typed: "7" });
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
