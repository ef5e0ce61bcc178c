import { expect, test } from "vitest";
import type { NoteTarget } from "#shared/note.ts";
import { offerTarget } from "#shared/offer-target.ts";
import { aSession } from "#test/support/session-row.ts";

const session = (sessionId: string): NoteTarget => ({ of: "session", sessionId });
const day: NoteTarget = { of: "day", eventId: "e", day: "2026-03-24" };

test("pictures are offered to the planned talk that runs, whatever is on screen", () => {
  const here = [aSession({ id: "a", plan: "must" }), aSession({ id: "b" })];
  expect(offerTarget({ here }, session("c"), day)).toEqual(session("a"));
});

test("the open note comes first when its talk runs too", () => {
  const here = [aSession({ id: "a", plan: "must" }), aSession({ id: "b" })];
  expect(offerTarget({ here }, session("b"), day)).toEqual(session("b"));
});

test("where several run and none is planned, the open note is asked before one of them", () => {
  const here = [aSession({ id: "a" }), aSession({ id: "b" })];
  expect(offerTarget({ here }, session("c"), day)).toEqual(session("c"));
  expect(offerTarget({ here }, null, day)).toEqual(session("a"));
});

test("when nothing runs it is the open note, else the day's", () => {
  expect(offerTarget({ here: [] }, session("c"), day)).toEqual(session("c"));
  expect(offerTarget({ here: [] }, null, day)).toEqual(day);
  expect(offerTarget({ here: [] }, null, null)).toBeNull();
});
