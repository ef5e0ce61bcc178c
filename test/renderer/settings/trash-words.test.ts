import { expect, test } from "vitest";
import { removedWords, trashedTitle } from "#renderer/settings/trash-words.ts";
import type { Trashed } from "#shared/trash.ts";

const event: Trashed = {
  id: "01a200f6-0c51-7543-9d78-89fac6d418f8",
  kind: "event",
  title: "Boat Talks 2026",
  eventId: null,
  zone: "Europe/Lisbon",
  sessions: 3,
  notes: 1,
  file: null,
  of: null,
  removedAt: "2026-12-04T12:00:00.000Z",
};

const title = (kind: Trashed["kind"], of: string) => trashedTitle({ kind, title: of });

test("what is in the trash is named by what it was", () => {
  expect(title("event", "Introduction")).toBe("Introduction");
  expect(title("note", "Keynote")).toBe("Note on Keynote");
  expect(title("note", "2026-12-04")).toBe("Day note, 2026-12-04");
  expect(title("note", "before")).toBe("Before the event");
});

test("what went with it and how long it stays is told in a line", () => {
  expect(removedWords(event)).toBe(
    "Event with 3 sessions and 1 note, removed 4 Dec 2026, kept until 3 Jan 2027",
  );
  const picture = { ...event, kind: "picture", sessions: 0, notes: 0, of: "Keynote" } as const;
  expect(removedWords(picture)).toBe(
    "Picture from “Note on Keynote”, removed 4 Dec 2026, kept until 3 Jan 2027",
  );
  expect(removedWords({ ...event, kind: "note", sessions: 0 })).toBe(
    "Note, removed 4 Dec 2026, kept until 3 Jan 2027",
  );
});
