import { expect, it } from "vitest";
import { countsInWords } from "#renderer/library/counts-in-words.ts";

it("counts sessions and notes, thousands as in the import", () => {
  expect(countsInWords({ sessions: 1105, notes: 24 })).toBe("1,105 sessions · 24 notes");
  expect(countsInWords({ sessions: 1, notes: 1 })).toBe("1 session · 1 note");
  expect(countsInWords({ sessions: 0, notes: 0 })).toBe("0 sessions");
});
