import { describe, expect, it } from "vitest";
import { dayInWords } from "#shared/day-words.ts";

describe("a day in words", () => {
  it("is short, with the year where it is asked for", () => {
    expect(dayInWords("2026-03-23")).toBe("Mon 23 Mar");
    expect(dayInWords("2026-09-02", { withYear: true })).toBe("Wed 2 Sep 2026");
  });
});
