import { expect, it } from "vitest";
import { noteTitle } from "#shared/note-title.ts";
import { notesOfEvent } from "#renderer/notes/notes-of-event.ts";
import type { NoteTarget } from "#shared/note.ts";

const eventId = "01900000-0000-7000-8000-000000000001";
const savedAt = "2026-03-24T08:00:00.000Z";
const dayNote = (day: string): NoteTarget => ({ of: "day", eventId, day });

it("lists the parts and days in the order of the post, each day once", () => {
  const notes = notesOfEvent(eventId, ["2026-03-25", "2026-03-24", "2026-03-24"], []);
  expect(notes.map(({ target }) => noteTitle(target))).toEqual([
    "Introduction",
    "Travel",
    "Before the event",
    "Tuesday 24 March · day note",
    "Wednesday 25 March · day note",
    "Conclusion",
  ]);
});

it("says which have text, those of sessions aside", () => {
  const written = [
    { target: dayNote("2026-03-24"), savedAt },
    { target: { of: "event", eventId, part: "conclusion" } as const, savedAt },
    { target: { of: "session", sessionId: eventId } as const, savedAt },
  ];
  const notes = notesOfEvent(eventId, ["2026-03-24"], written);
  expect(notes.map(({ hasText }) => hasText)).toEqual([false, false, false, true, true]);
});

it("keeps the note of a day that is no longer in the programme in reach", () => {
  const written = [{ target: dayNote("2026-03-23"), savedAt }];
  const days = notesOfEvent(eventId, ["2026-03-24"], written).map(({ target }) => target);
  expect(days).toContainEqual(dayNote("2026-03-23"));
});
