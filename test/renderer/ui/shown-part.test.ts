import { expect, test } from "vitest";
import { isSamePart, partShown, SPARE } from "#renderer/ui/shown-part.ts";

const at = (scrollTop: number, spare: number = SPARE) =>
  partShown({ scrollLeft: 0, scrollTop, clientWidth: 440, clientHeight: 600 }, spare);

test("reaches beyond what is on screen, on both sides", () => {
  const part = at(5000);
  expect(part.top).toBeLessThanOrEqual(4520);
  expect(part.bottom).toBeGreaterThanOrEqual(6080);
});

test("covers what is on screen even without anything to spare", () => {
  const part = at(5000, 0);
  expect(part.top).toBeLessThanOrEqual(5000);
  expect(part.bottom).toBeGreaterThanOrEqual(5600);
});

test("stays the same over small movements, so that nothing is drawn anew", () => {
  expect(isSamePart(at(5000), at(5010))).toBe(true);
  expect(isSamePart(at(5000), at(5500))).toBe(false);
});
