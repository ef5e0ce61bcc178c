import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { aBody, anAddedSession, anEvent, aSession, ofSession } from "#test/support/builders.ts";
import { countingIds, fixedClock, storeWithEvent } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const DAY = 24 * 60 * 60_000;

/** An event with an imported session and one of the person's own, both with everything on them. */
function fullStore(options: { file?: string } = {}) {
  const clock = fixedClock();
  const { store, eventId, sessionId } = storeWithEvent(
    [anAddedSession(), anAddedSession({ title: "Another" }, "uid-2")],
    { ...options, now: clock.now },
  );
  const own = store.sessions.add(eventId, aSession()).id;
  for (const id of [sessionId, own]) {
    store.sessions.rate(id, 4);
    store.sessions.plan(id, "must");
    store.sessions.mark(id, "attended");
    store.sessions.tag(id, ["mesh", "tea"]);
    store.notes.replace(ofSession(id), aBody("first"));
    store.notes.replace(ofSession(id), aBody("second"));
    try {
      store.notes.save({ target: ofSession(id), body: aBody("mine"), baseRevision: 1 });
    } catch {
      // Kept beside the note.
    }
  }
  store.notes.replace({ of: "day", eventId, day: "2026-03-24" }, aBody("a day"));
  const everything = () => ({
    whole: store.wholeEvents.read(eventId),
    versions: [sessionId, own].map((id) =>
      store.notes
        .versions(ofSession(id))
        .map(({ revision }) => store.notes.version(ofSession(id), revision)),
    ),
    undoable: store.imports.undoable(eventId) !== null,
    log: store.imports.log(eventId),
    hits: store.search.find({ words: "second", eventId: null, limit: 9 }).length,
  });
  return { store, clock, eventId, sessionId, own, everything };
}

test("an event comes back as it was, with its history, its imports and its search", () => {
  const { store, eventId, everything } = fullStore();
  const before = everything();
  const { trashId } = store.events.remove(eventId);
  expect(store.events.list()).toEqual([]);
  expect(store.search.find({ words: "second", eventId: null, limit: 9 })).toEqual([]);
  expect(store.trash.list()).toEqual([
    expect.objectContaining({ id: trashId, kind: "event", sessions: 3, notes: 3 }),
  ]);
  // Its numbers are taken by others meanwhile.
  const other = store.events.create(anEvent({ name: "Other" })).id;
  store.sessions.add(other, aSession({ speakers: [{ name: "Somebody", affiliation: null }] }));
  expect(store.problems()).toEqual([]);
  store.trash.restore(trashId);
  expect(everything()).toEqual(before);
  expect(store.trash.list()).toEqual([]);
  store.search.finish();
  expect(store.problems()).toEqual([]);
  expect(store.sessions.list(other)[0]?.speakers).toEqual([
    { name: "Somebody", affiliation: null },
  ]);
});

test("a session of one's own comes back with all that was on it, its speaker included", () => {
  const { store, own, everything } = fullStore();
  const before = everything();
  const { trashId } = store.sessions.remove(own);
  expect(store.problems()).toEqual([]);
  store.trash.restore(trashId);
  expect(everything()).toEqual(before);
});

test("a speaker who speaks elsewhere by then stays one person", () => {
  const { store, eventId, own } = fullStore();
  const { trashId } = store.sessions.remove(own);
  const later = store.sessions.add(eventId, aSession({ title: "Later" })).id;
  store.trash.restore(trashId);
  const ada = [{ name: "Ada Lind", affiliation: "Northwind" }];
  expect(store.sessions.get(own).speakers).toEqual(ada);
  expect(store.sessions.get(later).speakers).toEqual(ada);
  expect(store.problems()).toEqual([]);
});

test("a note comes back with its history", () => {
  const { store, sessionId, everything } = fullStore();
  const before = everything();
  const { trashId } = store.notes.remove(ofSession(sessionId));
  expect(store.notes.get(ofSession(sessionId))).toMatchObject({ revision: 0, savedAt: null });
  expect(store.trash.list()[0]).toMatchObject({ kind: "note" });
  store.trash.restore(trashId);
  expect(everything()).toEqual(before);
});

test("a note written in the place of one in the trash loses nothing when that one comes back", () => {
  const { store, sessionId } = fullStore();
  const target = ofSession(sessionId);
  const { trashId } = store.notes.remove(target);
  store.notes.save({ target, body: aBody("new"), baseRevision: 9 });
  store.trash.restore(trashId);
  const { body, revision } = store.notes.get(target);
  expect(body).toContain("second");
  expect(body).toContain("new");
  expect(revision).toBeGreaterThan(10);
  expect(store.trash.list()).toEqual([expect.objectContaining({ kind: "note" })]);
  expect(store.notes.versions(target).length).toBeGreaterThan(1);
});

test("an event that was part of another is so again, and keeps its place when that comes back", () => {
  const { store, eventId } = fullStore();
  const child = store.events.create(anEvent({ name: "Day zero", parentId: eventId })).id;
  const parent = store.events.remove(eventId);
  expect(store.events.get(child).parentId).toBeNull();
  store.trash.restore(parent.trashId);
  expect(store.events.get(child).parentId).toBe(eventId);
  const removed = store.events.remove(child);
  store.events.remove(eventId);
  store.trash.restore(removed.trashId);
  expect(store.events.get(child).parentId).toBeNull();
});

test("what belongs to something in the trash waits for it, and what is here already is refused", () => {
  const { store, eventId, own } = fullStore();
  const session = store.sessions.remove(own);
  const event = store.events.remove(eventId);
  expect(() => store.trash.restore(session.trashId)).toThrow(
    expect.objectContaining({ code: "refused" }),
  );
  const whole = store.trash.list().length;
  store.trash.restore(event.trashId);
  store.trash.restore(session.trashId);
  const file = store.wholeEvents.read(eventId);
  const again = store.events.remove(eventId);
  store.wholeEvents.restore(file);
  expect(() => store.trash.restore(again.trashId)).toThrow(
    expect.objectContaining({ code: "target-exists" }),
  );
  expect(store.trash.list()).toHaveLength(1);
  expect(whole).toBe(2);
});

test("the trash is emptied after 30 days, at a second start, and not by a clock that is wrong for a day", () => {
  const { store, clock, own } = fullStore();
  const start = clock.now();
  const { trashId } = store.sessions.remove(own);
  const startAt = (day: number) => {
    clock.set(start + day * DAY);
    return store.trash.letGo();
  };
  expect([startAt(1), startAt(29)]).toEqual([0, 0]);
  // A year ahead for an hour, then right again.
  expect([startAt(400), startAt(29.5)]).toEqual([0, 0]);
  expect([startAt(31), startAt(31.5)]).toEqual([0, 0]);
  expect(store.trash.list().map(({ id }) => id)).toEqual([trashId]);
  expect(startAt(32.5)).toBe(1);
  expect(store.trash.list()).toEqual([]);
  expect(() => store.trash.restore(trashId)).toThrow(
    expect.objectContaining({ code: "not-found" }),
  );
});

test("what was on something goes for good with it", () => {
  const { store, eventId, sessionId, own } = fullStore();
  store.notes.remove(ofSession(own));
  store.notes.remove(ofSession(sessionId));
  const session = store.sessions.remove(own);
  store.trash.remove(session.trashId);
  expect(store.trash.list().map(({ kind, title }) => [kind, title])).toEqual([
    ["note", store.sessions.get(sessionId).title],
  ]);
  store.trash.remove(store.events.remove(eventId).trashId);
  expect(store.trash.list()).toEqual([]);
});

test("a row that an older version of Lanyard kept comes back with the columns it had", () => {
  const file = temporaryFolder();
  const { store, own } = fullStore({ file: join(file.path, "lanyard.db") });
  store.notes.remove(ofSession(own));
  const { trashId } = store.sessions.remove(own);
  const other = new Database(join(file.path, "lanyard.db"));
  other.exec(`UPDATE trash_rows SET fields = json_set(json_remove(fields, '$.links'), '$.once', 'a column')
    WHERE of_table = 'sessions'`);
  other.close();
  store.trash.restore(trashId);
  expect(store.sessions.get(own)).toMatchObject({ links: [], rating: 4 });
  store.close();
  file.remove();
});

test("something is deleted for good by name alone", () => {
  const { store, own } = fullStore();
  const { trashId } = store.sessions.remove(own);
  const missing = expect.objectContaining({ code: "not-found" });
  expect(() => store.trash.remove(countingIds(9999)())).toThrow(missing);
  store.trash.remove(trashId);
  expect(store.trash.list()).toEqual([]);
  expect(store.problems()).toEqual([]);
});
