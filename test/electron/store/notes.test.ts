import { expect, test } from "vitest";
import { note } from "#shared/note.ts";
import type { NoteTarget } from "#shared/note.ts";
import { aBody, anAddedSession, ofSession } from "#test/support/builders.ts";
import { countingIds, fixedClock, storeWithEvent } from "#test/support/store.ts";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const unknownId = countingIds(999)();
const conflict = expect.objectContaining({ code: "conflict" });

test("a target without a note answers with an empty one at revision 0", () => {
  const { store, sessionId } = storeWithEvent();
  const empty = store.notes.get(ofSession(sessionId));
  expect(note.parse(empty)).toEqual(empty);
  expect(empty).toMatchObject({ revision: 0, savedAt: null, conflict: null });
});

test("a save counts the revision up and is read back as it was written", () => {
  const { store, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  const body = aBody("mTLS is not identity \u202e \ud83d\ude80 a\u0000b");
  const saved = store.notes.save({ target, body, baseRevision: 0 });
  expect(saved).toEqual({ revision: 1, savedAt: "2026-03-24T12:00:00.000Z" });
  expect(store.notes.save({ target, body: aBody("two"), baseRevision: 1 }).revision).toBe(2);
  expect(store.notes.get(target)).toMatchObject({ body: aBody("two"), revision: 2 });
});

test("days and parts of an event have notes of their own", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const targets: NoteTarget[] = [
    ofSession(sessionId),
    { of: "day", eventId, day: "2026-03-24" },
    { of: "day", eventId, day: "2026-03-25" },
    { of: "event", eventId, part: "introduction" },
    { of: "event", eventId, part: "travel" },
    { of: "event", eventId, part: "before" },
    { of: "event", eventId, part: "conclusion" },
  ];
  for (const [index, target] of targets.entries()) {
    store.notes.save({ target, body: aBody(`text ${index}`), baseRevision: 0 });
  }
  for (const [index, target] of targets.entries()) {
    expect(store.notes.get(target)).toMatchObject({ target, body: aBody(`text ${index}`) });
  }
  const listed = store.notes.list(eventId).map(({ target }) => target);
  expect(listed).toHaveLength(targets.length);
  expect(listed).toEqual(expect.arrayContaining(targets));
});

test("a note of what is not there is refused, and nothing is written", () => {
  const { store } = storeWithEvent();
  const missing = expect.objectContaining({ code: "not-found" });
  const targets: NoteTarget[] = [
    ofSession(unknownId),
    { of: "day", eventId: unknownId, day: "2026-03-24" },
  ];
  for (const target of targets) {
    expect(() => store.notes.get(target)).toThrow(missing);
    expect(() => store.notes.save({ target, body: aBody("x"), baseRevision: 0 })).toThrow(missing);
  }
});

test("a save onto a newer revision answers conflict, and both texts are kept", () => {
  const { store, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("shared"), baseRevision: 0 });
  store.notes.replace(target, aBody("theirs"));
  expect(() => store.notes.save({ target, body: aBody("mine"), baseRevision: 1 })).toThrow(
    conflict,
  );
  expect(store.notes.get(target)).toMatchObject({
    body: aBody("theirs"),
    revision: 2,
    conflict: { baseRevision: 1, body: aBody("mine") },
  });
});

test("typing on in a conflict keeps the latest text of the draft, once", () => {
  const { store, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  store.notes.replace(target, aBody("theirs"));
  for (const text of ["m", "mi", "mine"]) {
    expect(() => store.notes.save({ target, body: aBody(text), baseRevision: 0 })).toThrow(
      conflict,
    );
  }
  expect(store.notes.get(target).conflict?.body).toBe(aBody("mine"));
  store.notes.resolve(target, "theirs");
  expect(store.notes.get(target).conflict).toBeNull();
});

test("the same text again is no conflict: its answer was lost on the way", () => {
  const { store, sessionId } = storeWithEvent();
  const draft = { target: ofSession(sessionId), body: aBody("once"), baseRevision: 0 };
  const saved = store.notes.save(draft);
  expect(store.notes.save(draft)).toEqual(saved);
});

test.each([
  ["mine", aBody("mine")],
  ["theirs", aBody("theirs")],
] as const)("choosing %s makes it the note's text, as a new revision", (choice, body) => {
  const { store, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  store.notes.replace(target, aBody("theirs"));
  expect(() => store.notes.save({ target, body: aBody("mine"), baseRevision: 0 })).toThrow(
    conflict,
  );
  const resolved = store.notes.resolve(target, choice);
  expect(note.parse(resolved)).toEqual(resolved);
  expect(resolved).toMatchObject({ body, revision: 2, conflict: null });
  expect(store.notes.get(target)).toEqual(resolved);
});

test("choosing both puts ours under theirs, behind a rule", () => {
  const { store, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  store.notes.replace(target, aBody("theirs"));
  expect(() => store.notes.save({ target, body: aBody("mine"), baseRevision: 0 })).toThrow(
    conflict,
  );
  const { body } = store.notes.resolve(target, "both");
  expect(JSON.parse(body)).toEqual({
    type: "doc",
    content: [paragraph("theirs"), { type: "horizontalRule" }, paragraph("mine")],
  });
});

test("there is nothing to resolve without a conflict", () => {
  const { store, sessionId } = storeWithEvent();
  expect(() => store.notes.resolve(ofSession(sessionId), "mine")).toThrow(
    expect.objectContaining({ code: "not-found" }),
  );
});

test("revisions grow when the clock runs backwards", () => {
  const clock = fixedClock();
  const { store, sessionId } = storeWithEvent([anAddedSession()], { now: clock.now });
  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("one"), baseRevision: 0 });
  clock.set(Date.UTC(2020, 0, 1));
  expect(store.notes.save({ target, body: aBody("two"), baseRevision: 1 })).toEqual({
    revision: 2,
    savedAt: "2020-01-01T00:00:00.000Z",
  });
});

test("an emptied note leaves the list", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("words"), baseRevision: 0 });
  expect(store.notes.list(eventId)).toEqual([{ target, savedAt: "2026-03-24T12:00:00.000Z" }]);
  store.notes.save({ target, body: aBody(), baseRevision: 1 });
  expect(store.notes.list(eventId)).toEqual([]);
});

test("a note of 5 MB is saved and read back whole", () => {
  const { store, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  const body = aBody(...Array.from({ length: 5_000 }, (_, index) => `${index} `.repeat(200)));
  store.notes.save({ target, body, baseRevision: 0 });
  expect(store.notes.get(target).body === body).toBe(true);
});
