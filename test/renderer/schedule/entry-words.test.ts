import { expect, test } from "vitest";
import { toEntry } from "#renderer/schedule/entry.ts";
import { inWords } from "#renderer/schedule/entry-words.ts";
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
  expect(inWords(entry)).toBe(
    "Keynote, Keynote, Ada, 09:00 to 09:30, Hall 1, track Main, Must, Left early, rated 4, has a note",
  );
});

test("says what a planned session overlaps with, and when long ones end", () => {
  const long = toEntry(
    aSession({ plan: "maybe", room: null, endsAt: "2026-03-25T16:00:00+01:00" }),
  );
  expect(inWords(long, "Another; A third")).toBe(
    "Opening, 09:00 to Wed 25 Mar 16:00, Maybe, overlaps with Another; A third",
  );
});

test("says that a session does not take place", () => {
  expect(inWords(toEntry(aSession({ status: "cancelled" })))).toBe(
    "Opening, cancelled, 09:00 to 09:30, Hall 1",
  );
  expect(inWords(toEntry(aSession({ status: "gone", room: null })))).toBe(
    "Opening, no longer in the programme, 09:00 to 09:30",
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
