import { expect, test } from "vitest";
import { isAddressAlone, tooMuchText } from "#renderer/import/pasted-text.ts";
import { limits } from "#shared/limits.ts";

test("an address alone is told from a text that holds one", () => {
  expect(isAddressAlone(" https://example.org/schedule.ics\n")).toBe(true);
  expect(isAddressAlone("webcal://example.org/all.ics")).toBe(true);
  expect(isAddressAlone("10:00 Knots https://example.org/knots")).toBe(false);
  expect(isAddressAlone("https://example.org/a\nhttps://example.org/b")).toBe(false);
});

test("more text than may be pasted is refused in a sentence", () => {
  expect(tooMuchText("x".repeat(limits.pastedCharacters))).toBeNull();
  expect(tooMuchText("x".repeat(limits.pastedCharacters + 1))).toMatch(/longer than 4,194,304/);
});
