import { expect, test } from "vitest";
import { toEntry } from "#renderer/schedule/entry.ts";
import { blockInWords, rowInWords } from "#renderer/schedule/entry-words.ts";
import { lengthWords } from "#renderer/schedule/length-words.ts";
import { aSession } from "#test/support/session-row.ts";

test("says a session in one line, with everything its marks show", () => {
  const entry = toEntry(
    aSession({
      title: "Keynote",
      kind: "keynote",
      speakers: [{ name: "Ada", affiliation: null }],
      track: "Main",
      plan: "must",
      attendance: "left-early",
      rating: 4,
      hasNote: true,
    }),
  );
  expect(rowInWords(entry)).toBe(
    "Keynote, Keynote, Ada, Hall 1, 30 min, 09:00 to 09:30, track Main, Must, Left early, rated 4, has a note",
  );
  expect(blockInWords(entry)).toBe(
    "Keynote, Ada, Keynote, Hall 1, 09:00 to 09:30, track Main, Must, Left early, rated 4, has a note",
  );
});

test("says what a planned session overlaps with, and when long ones end", () => {
  const long = toEntry(
    aSession({ plan: "maybe", room: null, endsAt: "2026-03-25T16:00:00+01:00" }),
  );
  expect(rowInWords(long, "Another; A third")).toBe(
    "Opening, 31 h, overlaps with Another; A third, 09:00 to Wed 25 Mar 16:00, Maybe",
  );
});

test("says that a session does not take place", () => {
  expect(rowInWords(toEntry(aSession({ status: "cancelled" })))).toBe(
    "Opening, Cancelled, Hall 1, 30 min, 09:00 to 09:30",
  );
  expect(rowInWords(toEntry(aSession({ status: "gone", room: null })))).toBe(
    "Opening, No longer in programme, 30 min, 09:00 to 09:30",
  );
});

test.each([
  [5, "5 min"],
  [60, "1 h"],
  [90, "1 h 30"],
  [645, "10 h 45"],
])("says %s minutes as %s", (minutes, words) => {
  expect(lengthWords(minutes)).toBe(words);
});
