import { expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import type { ScheduleChanges } from "#shared/schedule-changes.ts";
import {
  aBody,
  anAddedSession,
  anEvent,
  aScheduledSession,
  aSession,
  changesOf,
  ofSession,
} from "#test/support/builders.ts";
import { source, traces } from "#test/support/imported-sessions.ts";
import { inTemporaryFolder, openBeside } from "#test/support/store-files.ts";
import { openTestStore, storeWithEvent } from "#test/support/store.ts";

const uid = (value: string) => ({ kind: "uid" as const, value });

test("a new event is made with its sessions, as the import gives them", () => {
  const store = openTestStore();
  const added = anAddedSession({
    status: "cancelled",
    links: [{ title: "x", url: "https://example.org" }],
  });
  const eventId = store.schedules.apply(
    { eventId: null, fields: anEvent(), dayStartsAt: 540, isSample: true },
    changesOf({ added: [added] }),
    source,
  );
  expect(store.events.get(eventId)).toMatchObject({
    dayStartsAt: 540,
    isSample: true,
    sessions: 1,
  });
  expect(store.schedules.storedSessions(eventId)).toEqual([
    {
      ...added.after,
      id: expect.any(String),
      sourceIds: added.sourceIds,
      heldBy: [],
      isOwn: false,
      isMine: false,
      hasNote: false,
      plan: null,
      attendance: null,
      rating: null,
    },
  ]);
});

test("people who speak twice are stored once, and those who speak nowhere are removed", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const ada = { name: "Ada", affiliation: "Northwind" };
    const zoe = { name: "Zoe", affiliation: null };
    const { store, eventId, sessionIds } = storeWithEvent(
      [
        anAddedSession({ speakers: [ada, zoe] }, "a"),
        anAddedSession({ speakers: [ada, ada] }, "b"),
      ],
      { file },
    );
    const sql = openBeside(file);
    const names = sql.prepare("SELECT name FROM speakers ORDER BY name").pluck();
    expect(names.all()).toEqual(["Ada", "Zoe"]);
    const [first = ""] = sessionIds;
    store.schedules.apply(
      { eventId },
      changesOf({
        changed: [
          {
            id: first,
            after: aScheduledSession({ speakers: [ada] }),
            sourceIds: [],
            fields: ["speakers"],
          },
        ],
      }),
      source,
    );
    expect(names.all()).toEqual(["Ada"]);
    sql.close();
    store.close();
  });
});

test("a changed session keeps its id, note and marks", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("kept"), baseRevision: 0 });
  store.sessions.rate(sessionId, 5);
  const after = aScheduledSession({ title: "Renamed", room: "Hall 2" });
  const changed = [
    {
      id: sessionId,
      after,
      sourceIds: [{ kind: "guid", value: "g" } as const],
      fields: ["title", "room"],
    },
  ] satisfies ScheduleChanges["changed"];
  store.schedules.apply({ eventId }, changesOf({ changed }), source);
  expect(store.schedules.storedSessions(eventId)).toMatchObject([
    { id: sessionId, title: "Renamed", room: "Hall 2", sourceIds: [{ kind: "guid", value: "g" }] },
  ]);
  expect(store.sessions.get(sessionId).rating).toBe(5);
  expect(store.notes.get(target).body).toBe(aBody("kept"));
  expect(store.search.find({ words: "renamed", eventId, limit: 9 })).toHaveLength(1);
});

test.each([
  ...traces,
  [
    "an emptied note",
    (store: Store, id: string) => store.notes.replace(ofSession(id), aBody()),
  ] as const,
])("a session gone from the programme is kept for %s, and marked gone", (_, leave) => {
  const { store, eventId, sessionId } = storeWithEvent();
  leave(store, sessionId);
  expect(store.schedules.storedSessions(eventId)[0]?.isMine).toBe(true);
  store.schedules.apply({ eventId }, changesOf({ removed: [sessionId] }), source);
  expect(store.sessions.list(eventId)).toMatchObject([{ id: sessionId, status: "gone" }]);
});

test("a session gone from the programme with nothing of the person's is removed", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  store.schedules.apply({ eventId }, changesOf({ removed: [sessionId] }), source);
  expect(store.sessions.list(eventId)).toEqual([]);
  expect(store.problems()).toEqual([]);
});

test("nothing but deleting a note by name deletes a note", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { store, eventId, sessionId } = storeWithEvent([anAddedSession()], { file });
    store.notes.replace(ofSession(sessionId), aBody("kept"));
    const day = { of: "day", eventId, day: "2026-03-24" } as const;
    store.notes.replace(day, aBody("kept too"));
    const sql = openBeside(file);
    for (const table of ["sessions", "events"]) {
      expect(() => sql.exec(`DELETE FROM ${table}`)).toThrow("FOREIGN KEY");
    }
    sql.close();
    expect(store.notes.list(eventId)).toHaveLength(2);
    store.close();
  });
});

test("a draft kept from a conflict keeps its session too", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const target = ofSession(sessionId);
  store.notes.replace(target, aBody());
  expect(() => store.notes.save({ target, body: aBody("mine"), baseRevision: 0 })).toThrow(
    "Both texts are kept",
  );
  store.schedules.apply({ eventId }, changesOf({ removed: [sessionId] }), source);
  expect(store.notes.get(target).conflict?.body).toBe(aBody("mine"));
});

test("nothing changed: no row is written", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { store, eventId } = storeWithEvent([anAddedSession()], { file });
    const sql = openBeside(file);
    const version = () => sql.pragma("data_version", { simple: true });
    const before = version();
    store.schedules.apply({ eventId }, changesOf({ unchanged: 1 }), source);
    store.schedules.apply({ eventId, zone: "Europe/Amsterdam" }, changesOf(), source);
    expect(version()).toBe(before);
    sql.close();
    store.close();
  });
});

test("a session that only got another source id keeps its rows of speakers and text", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  while (store.search.indexSlice(20));
  const changed = [
    {
      id: sessionId,
      after: aScheduledSession(),
      sourceIds: [{ kind: "uid", value: "new" } as const],
      fields: [],
    },
  ] satisfies ScheduleChanges["changed"];
  store.schedules.apply({ eventId }, changesOf({ changed }), source);
  expect(store.schedules.storedSessions(eventId)[0]?.sourceIds).toEqual([
    { kind: "uid", value: "new" },
  ]);
  expect(store.search.indexSlice(20)).toBe(false);
});

test("an import that fails half-way leaves nothing behind", () => {
  const { store, eventId } = storeWithEvent();
  const bad = anAddedSession({ title: "Bad", startsAt: Number.NaN }, "bad");
  const changes = changesOf({ added: [anAddedSession({ title: "Good" }, "good"), bad] });
  expect(() => store.schedules.apply({ eventId }, changes, source)).toThrow("NOT NULL");
  expect(store.sessions.list(eventId)).toHaveLength(1);
  expect(store.problems()).toEqual([]);
});

test("events are told by how many source ids they share, most first", () => {
  const { store, eventId } = storeWithEvent([anAddedSession({}, "a"), anAddedSession({}, "b")]);
  const other = store.schedules.apply(
    { eventId: null, fields: anEvent({ name: "Other" }), dayStartsAt: 240, isSample: false },
    changesOf({ added: [anAddedSession({}, "b")] }),
    source,
  );
  expect(store.schedules.eventsSharing([uid("a"), uid("b"), uid("b"), uid("c")])).toEqual([
    { eventId, shared: 3 },
    { eventId: other, shared: 2 },
  ]);
  expect(store.schedules.eventsSharing([{ kind: "guid", value: "a" }])).toEqual([]);
  expect(store.schedules.eventsSharing([])).toEqual([]);
});

test("a session of one's own is not a schedule's, but is told to an import", () => {
  const { store, eventId } = storeWithEvent([]);
  store.sessions.add(eventId, aSession());
  expect(store.schedules.storedSessions(eventId)).toMatchObject([{ isOwn: true, sourceIds: [] }]);
});

test("a zone that is given and the sessions are written together or not at all", () => {
  const { store, eventId } = storeWithEvent();
  const bad = changesOf({ added: [anAddedSession({ startsAt: Number.NaN }, "bad")] });
  const zone = "America/Chicago";
  expect(() => store.schedules.apply({ eventId, zone }, bad, source)).toThrow("NOT NULL");
  expect(store.events.get(eventId).zone).toBe("Europe/Amsterdam");
  const unknown = { eventId, zone: "Mars/Olympus" };
  expect(() => store.schedules.apply(unknown, changesOf(), source)).toThrow(
    expect.objectContaining({ code: "invalid-input" }),
  );
});

test("a zone given by hand moves the days, not the instants", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const before = Date.parse(store.sessions.get(sessionId).startsAt);
  store.schedules.apply({ eventId, zone: "America/Chicago" }, changesOf(), source);
  expect(store.sessions.get(sessionId).startsAt).toBe("2026-03-24T04:00:00-05:00");
  expect(Date.parse(store.sessions.get(sessionId).startsAt)).toBe(before);
});
