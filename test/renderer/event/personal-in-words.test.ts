import { expect, it } from "vitest";
import { personalInWords } from "#renderer/event/personal-in-words.ts";

const bare = { hasNote: false, rating: null, plan: null, attendance: null, tags: [] };

it("names what of a session is the person's own", () => {
  expect(personalInWords(bare)).toBeNull();
  expect(personalInWords({ ...bare, hasNote: true })).toBe("the note");
  expect(personalInWords({ ...bare, hasNote: true, rating: 4, tags: ["ebpf"] })).toBe(
    "the note, the rating, and the tags",
  );
});
