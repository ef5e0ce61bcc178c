import { expect, it } from "vitest";
import { tagKey } from "#shared/tag-key.ts";

it("takes tags for the same, letter case and spaces aside", () => {
  expect(tagKey("AI")).toBe(tagKey("ai"));
  expect(tagKey(" On\u00A0 call")).toBe(tagKey("on call"));
});

it("takes accents for other words, however they are written", () => {
  expect(tagKey("Öl")).not.toBe(tagKey("ol"));
  expect(tagKey("O\u0308l")).toBe(tagKey("öl"));
});
