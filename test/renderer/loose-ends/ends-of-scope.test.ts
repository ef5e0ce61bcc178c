import { expect, it } from "vitest";
import { endsOfScope, eventOfScope, OPEN_NOTE } from "#renderer/loose-ends/ends-of-scope.ts";
import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteTarget } from "#shared/note.ts";

const anEnd = (target: NoteTarget, text: string): LooseEnd => ({
  eventId: "one",
  target,
  title: null,
  startsAt: null,
  kind: "question",
  text,
  done: false,
  index: 0,
});

const ofSession: NoteTarget = { of: "session", sessionId: "a" };
const ofDay: NoteTarget = { of: "day", eventId: "one", day: "2026-12-04" };
const ends = [
  anEnd(ofDay, "day"),
  anEnd(ofSession, "first"),
  anEnd({ of: "session", sessionId: "b" }, "other"),
  anEnd({ ...ofDay, day: "2026-12-05" }, "next day"),
  anEnd(ofSession, "second"),
];
const listed = (scope: string | null, open: NoteTarget | null) =>
  endsOfScope(ends, scope, open && { target: open }).map(({ text }) => text);

it("lists those of the note that is open alone, whichever that is", () => {
  expect(listed(OPEN_NOTE, { of: "session", sessionId: "a" })).toEqual(["first", "second"]);
  expect(listed(OPEN_NOTE, { ...ofDay })).toEqual(["day"]);
  expect(listed(OPEN_NOTE, { of: "session", sessionId: "c" })).toEqual([]);
});

it("lists all of what is asked for otherwise", () => {
  expect(listed(null, ofSession)).toHaveLength(5);
  expect(listed("one", ofSession)).toHaveLength(5);
  expect(listed(OPEN_NOTE, null)).toHaveLength(5);
});

it("asks for the event of the open note, for the chosen one, or for all", () => {
  const open = { eventId: "one", target: ofSession };
  expect(eventOfScope(OPEN_NOTE, open)).toBe("one");
  expect(eventOfScope(OPEN_NOTE, null)).toBeNull();
  expect(eventOfScope("two", open)).toBe("two");
  expect(eventOfScope(null, open)).toBeNull();
});
