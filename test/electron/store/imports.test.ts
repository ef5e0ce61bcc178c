import { describe, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import type { ScheduleChanges, SessionChange } from "#shared/schedule-changes.ts";
import {
  aBody,
  anAddedSession,
  anEvent,
  aScheduledSession,
  aSession,
  changesOf,
  ofSession,
} from "#test/support/builders.ts";
import { aSide } from "#test/support/session-change.ts";
import { countingIds, fixedClock, storeWithEvent, testNow } from "#test/support/store.ts";
import { inTemporaryFolder, openBeside } from "#test/support/store-files.ts";

const source = { format: "schedule-xml", location: "schedule.xml" } as const;
const feed = { format: "icalendar", location: "https://example.org/all.ics" } as const;
const unknownId = countingIds(999)();
const later = testNow + 60_000;

/** Everything that imports own of an event; what a person set on its sessions left out. */
function programme(store: Store, eventId: string) {
  const sessions = store.schedules
    .storedSessions(eventId)
    .filter((one) => !one.isOwn)
    .map(
      ({ isMine: _mine, hasNote: _note, plan: _plan, attendance: _mark, rating: _stars, ...one }) =>
        one,
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { zone: store.events.get(eventId).zone, sessions, sources: store.sources.list(eventId) };
}

const renamed = (id: string, title: string): ScheduleChanges["changed"] => [
  {
    id,
    after: aScheduledSession({
      title,
      startsAt: Date.UTC(2026, 2, 24, 10),
      endsAt: Date.UTC(2026, 2, 24, 11),
      room: null,
      speakers: [{ name: "Someone Else", affiliation: null }],
      abstract: null,
      links: [{ title: "Slides", url: "https://example.org/slides" }],
      status: "cancelled",
    }),
    sourceIds: [{ kind: "guid", value: "new" }],
    fields: ["title", "startsAt", "endsAt", "room", "speakers", "abstract", "links", "status"],
  },
];

/** Three sessions, the first with two speakers and every field set. */
function withThree() {
  const clock = fixedClock();
  const made = storeWithEvent(
    [
      anAddedSession(
        {
          title: "A",
          speakers: [
            { name: "Grace Okafor", affiliation: "Contoso" },
            { name: "Ada Lind", affiliation: null },
          ],
          links: [{ title: "Code", url: "https://example.org/code" }],
        },
        "a",
      ),
      anAddedSession({ title: "B", abstract: { format: "markdown", source: "*b*" } }, "b"),
      anAddedSession({ title: "C", abstract: null, speakers: [] }, "c"),
    ],
    { now: clock.now },
  );
  const [a = "", b = "", c = ""] = made.sessionIds;
  clock.set(later);
  return { ...made, clock, a, b, c };
}

test("undo brings back what was removed, under its id, what was changed, and takes away what was added", () => {
  const { store, eventId, a, b } = withThree();
  const before = programme(store, eventId);
  store.schedules.apply(
    { eventId, zone: "America/Chicago" },
    changesOf({
      added: [anAddedSession({ title: "D" }, "d")],
      changed: renamed(a, "A, retitled"),
      removed: [b],
    }),
    feed,
  );
  expect(store.imports.undoable(eventId)).toEqual({
    importedAt: new Date(later).toISOString(),
    location: feed.location,
    madeEvent: false,
    added: 1,
    changed: 1,
    removed: 1,
  });
  expect(store.imports.undo(eventId)).toEqual({
    restored: 1,
    changed: 1,
    removed: 1,
    kept: 0,
    eventRemoved: false,
  });
  expect(programme(store, eventId)).toEqual(before);
  expect(store.imports.undoable(eventId)).toBeNull();
  expect(store.problems()).toEqual([]);
  expect(store.search.find({ words: "retitled", eventId, limit: 9 })).toEqual([]);
  expect(store.search.find({ words: "okafor", eventId, limit: 9 })).toHaveLength(2);
});

test("undo never touches what the person wrote, before the import or after it", () => {
  const { store, eventId, a, b, c } = withThree();
  store.notes.replace(ofSession(b), aBody("before"));
  store.sessions.rate(a, 4);
  store.schedules.apply(
    { eventId },
    changesOf({ changed: renamed(a, "A2"), removed: [b] }),
    source,
  );
  expect(store.sessions.get(b).status).toBe("gone");
  store.notes.replace(ofSession(b), aBody("after"));
  store.sessions.tag(c, ["mesh"]);
  store.sessions.mark(a, "left-early");
  const own = store.sessions.add(eventId, aSession({ title: "Mine" }));
  store.sessions.change(own.id, { title: "Mine, renamed" });
  store.imports.undo(eventId);
  expect(store.notes.get(ofSession(b))).toMatchObject({ body: aBody("after"), revision: 2 });
  expect(store.sessions.get(b).status).toBe("scheduled");
  expect(store.sessions.get(a)).toMatchObject({ title: "A", rating: 4, attendance: "left-early" });
  expect(store.sessions.get(c).tags).toEqual(["mesh"]);
  expect(store.sessions.get(own.id).title).toBe("Mine, renamed");
});

const traces: [string, (store: Store, id: string) => unknown][] = [
  ["a note", (store, id) => store.notes.replace(ofSession(id), aBody("x"))],
  ["a rating", (store, id) => store.sessions.rate(id, 3)],
  ["a plan", (store, id) => store.sessions.plan(id, "backup")],
  ["an attendance", (store, id) => store.sessions.mark(id, "skipped")],
  ["a tag", (store, id) => store.sessions.tag(id, ["mesh"])],
];
test.each(traces)("an added session that got %s meanwhile stays, as gone", (_, leave) => {
  const { store, eventId } = withThree();
  const added = changesOf({ added: [anAddedSession({ title: "D" }, "d")] });
  store.schedules.apply({ eventId }, added, source);
  const id = store.sessions.list(eventId).find(({ title }) => title === "D")?.id ?? "";
  leave(store, id);
  expect(store.imports.undo(eventId)).toMatchObject({ removed: 0, kept: 1 });
  expect(store.sessions.get(id).status).toBe("gone");
});

test("a session that the import had brought back from gone is gone again", () => {
  const { store, eventId, a } = withThree();
  store.sessions.plan(a, "must");
  store.schedules.apply({ eventId }, changesOf({ removed: [a] }), source);
  const back = {
    id: a,
    after: aScheduledSession({ title: "A" }),
    sourceIds: [],
    fields: ["status"],
  } as const;
  store.schedules.apply(
    { eventId },
    changesOf({ changed: [{ ...back, sourceIds: [], fields: ["status"] }] }),
    source,
  );
  expect(store.sessions.get(a).status).toBe("scheduled");
  store.imports.undo(eventId);
  expect(store.sessions.get(a).status).toBe("gone");
});

test("only the last import can be undone, and only once", () => {
  const { store, eventId, a, b } = withThree();
  store.schedules.apply({ eventId }, changesOf({ removed: [b] }), source);
  store.schedules.apply({ eventId }, changesOf({ changed: renamed(a, "A2") }), source);
  store.imports.undo(eventId);
  expect(store.sessions.list(eventId).map(({ title }) => title)).toEqual(["A", "C"]);
  expect(() => store.imports.undo(eventId)).toThrow(expect.objectContaining({ code: "not-found" }));
  expect(() => store.imports.undo(unknownId)).toThrow(
    expect.objectContaining({ code: "not-found" }),
  );
});

test("an import that alters nothing a person sees keeps the undo of the one before, and is not told", () => {
  const { store, eventId, a, b } = withThree();
  const before = programme(store, eventId);
  store.schedules.apply(
    { eventId },
    changesOf({ changed: renamed(a, "A2"), removed: [b] }),
    source,
  );
  store.schedules.apply({ eventId }, changesOf({ unchanged: 2 }), feed);
  const ids = [{ kind: "guid", value: "newer" } as const];
  const silent = {
    id: a,
    after: renamed(a, "A2")[0]?.after ?? aScheduledSession(),
    sourceIds: ids,
  };
  store.schedules.apply({ eventId }, changesOf({ changed: [{ ...silent, fields: [] }] }), source);
  expect(store.imports.log(eventId)).toHaveLength(2);
  store.imports.undo(eventId);
  expect(programme(store, eventId)).toEqual(before);
});

test("a zone that was set by hand since the import stays", () => {
  const { store, eventId } = withThree();
  store.schedules.apply({ eventId, zone: "America/Chicago" }, changesOf(), source);
  store.events.change(eventId, { zone: "Asia/Kolkata" });
  store.imports.undo(eventId);
  expect(store.events.get(eventId).zone).toBe("Asia/Kolkata");
});

test("undoing the import that made the event removes the event, and all that came with it", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { store, eventId } = storeWithEvent([anAddedSession()], { file });
    expect(store.imports.undoable(eventId)).toMatchObject({ madeEvent: true, added: 1 });
    expect(store.imports.undo(eventId)).toMatchObject({ eventRemoved: true, removed: 1 });
    expect(store.events.list()).toEqual([]);
    const sql = openBeside(file);
    const tables = [
      "sessions",
      "speakers",
      "imports",
      "import_undos",
      "undo_sessions",
      "schedule_sources",
    ];
    for (const table of tables) {
      expect(sql.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
    sql.close();
    store.close();
  });
});

test.each([
  ...traces,
  [
    "a session of one's own",
    (store: Store, _: string, eventId: string) => store.sessions.add(eventId, aSession()),
  ],
  [
    "a note of a day",
    (store: Store, _: string, eventId: string) =>
      store.notes.replace({ of: "day", eventId, day: "2026-03-24" }, aBody("x")),
  ],
  [
    "an event inside it",
    (store: Store, _: string, parentId: string) =>
      store.events.create(anEvent({ name: "Inner", parentId })),
  ],
] as const)("an event that holds %s is not removed by undoing", (_, leave) => {
  const { store, eventId, sessionId } = storeWithEvent();
  leave(store, sessionId, eventId);
  const before = store.sessions.list(eventId);
  expect(() => store.imports.undo(eventId)).toThrow(expect.objectContaining({ code: "refused" }));
  expect(store.sessions.list(eventId)).toEqual(before);
  expect(store.imports.undoable(eventId)).not.toBeNull();
});

const told: SessionChange = {
  key: "b",
  sessionId: unknownId,
  kinds: ["gone"],
  before: aSide({ title: "B" }),
  after: null,
  mine: null,
};

test("the change log tells each import, newest first, and what was undone", () => {
  const { store, eventId, b, clock } = withThree();
  store.schedules.apply({ eventId }, changesOf({ removed: [b] }), feed, [told]);
  clock.set(later + 1000);
  store.imports.undo(eventId);
  expect(store.imports.log(eventId)).toEqual([
    {
      id: expect.any(String),
      importedAt: new Date(later).toISOString(),
      undoneAt: new Date(later + 1000).toISOString(),
      ...feed,
      counts: { added: 0, changed: 0, removed: 1 },
      changes: [told],
    },
    {
      id: expect.any(String),
      importedAt: new Date(testNow).toISOString(),
      undoneAt: null,
      ...source,
      counts: { added: 3, changed: 0, removed: 0 },
      changes: [],
    },
  ]);
  expect(store.imports.log(unknownId)).toEqual([]);
});

test("an event that is removed takes its log along", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { store, eventId, sessionId } = storeWithEvent([anAddedSession()], { file });
    store.schedules.apply({ eventId }, changesOf({ removed: [sessionId] }), source, [told]);
    store.events.remove(eventId);
    const sql = openBeside(file);
    for (const table of ["imports", "import_undos", "undo_sessions"]) {
      expect(sql.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
    sql.close();
    expect(store.problems()).toEqual([]);
    store.close();
  });
});

test("an undo that fails half-way changes nothing", () => {
  inTemporaryFolder((folder) => {
    const file = `${folder}/lanyard.db`;
    const { store, eventId, sessionId } = storeWithEvent([anAddedSession()], { file });
    const added = [anAddedSession({ title: "New" }, "new")];
    store.schedules.apply(
      { eventId },
      changesOf({ added, changed: renamed(sessionId, "X") }),
      source,
    );
    const before = programme(store, eventId);
    const sql = openBeside(file);
    sql.exec("UPDATE undo_sessions SET before = '{'");
    sql.close();
    expect(() => store.imports.undo(eventId)).toThrow("JSON");
    expect(programme(store, eventId)).toEqual(before);
    expect(store.problems()).toEqual([
      "1 imports cannot be undone: what was kept of them is not readable.",
    ]);
    store.close();
  });
});

test("an import that fails half-way keeps the undo of the one before", () => {
  const { store, eventId, b } = withThree();
  store.schedules.apply({ eventId }, changesOf({ removed: [b] }), source);
  const bad = changesOf({ added: [anAddedSession({ startsAt: Number.NaN }, "bad")] });
  expect(() => store.schedules.apply({ eventId }, bad, feed)).toThrow("NOT NULL");
  expect(store.imports.undoable(eventId)).toMatchObject({ location: source.location, removed: 1 });
  expect(store.imports.log(eventId)).toHaveLength(2);
});

/** Traces, and how they are taken back. */
const takenBack: [string, (store: Store, id: string) => unknown][] = [
  ["note", (store, id) => store.notes.replace(ofSession(id), aBody())],
  ["rating", (store, id) => store.sessions.rate(id, null)],
  ["plan", (store, id) => store.sessions.plan(id, null)],
  ["attendance", (store, id) => store.sessions.mark(id, null)],
  ["tags", (store, id) => store.sessions.tag(id, [])],
];
const one = (title: string) => changesOf({ added: [anAddedSession({ title }, title)] });

/** `b` is gone, and held everything; its note had a text, or was opened and left. */
function withGoneSession(noted: "never" | "once" = "once") {
  const made = withThree();
  const { store, eventId, b } = made;
  for (const [, leave] of traces.slice(1)) leave(store, b);
  store.notes.replace(ofSession(b), noted === "once" ? aBody("x") : aBody());
  store.schedules.apply({ eventId }, changesOf({ removed: [b] }), source);
  return { ...made, isThere: () => store.sessions.list(eventId).some(({ id }) => id === b) };
}

describe("a gone session of which everything was taken back", () => {
  test("goes with the next import that writes, and comes back with its undoing", () => {
    const { store, eventId, b, isThere } = withGoneSession("never");
    for (const [, takeBack] of takenBack) takeBack(store, b);
    const before = programme(store, eventId);
    store.schedules.apply({ eventId }, changesOf(), source);
    expect(isThere()).toBe(true);
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(false);
    expect(store.imports.undoable(eventId)).toMatchObject({ added: 1, changed: 0, removed: 0 });
    expect(store.problems()).toEqual([]);
    store.imports.undo(eventId);
    expect(programme(store, eventId)).toEqual(before);
    expect(store.sessions.get(b).status).toBe("gone");
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(false);
    expect(store.problems()).toEqual([]);
  });

  test("stays when the import brings it back into the programme", () => {
    const { store, eventId, b } = withGoneSession();
    for (const [, takeBack] of takenBack) takeBack(store, b);
    store.schedules.apply({ eventId }, changesOf({ changed: renamed(b, "B2") }), source);
    expect(store.sessions.get(b)).toMatchObject({ title: "B2", status: "cancelled" });
  });

  test.each(takenBack)("stays for its %s alone", (kept) => {
    const { store, eventId, b, isThere } = withGoneSession();
    for (const [what, takeBack] of takenBack) if (what !== kept) takeBack(store, b);
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(true);
    expect(() => store.sessions.remove(b)).toThrow(expect.objectContaining({ code: "refused" }));
    expect(isThere()).toBe(true);
  });

  test("stays for the earlier texts of its note, which only the person lets go", () => {
    const { store, eventId, b, isThere } = withGoneSession();
    for (const [, takeBack] of takenBack) takeBack(store, b);
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(true);
    store.sessions.remove(b);
    expect(isThere()).toBe(false);
    expect(store.problems()).toEqual([]);
  });

  test("stays for a text that was kept from a conflict", () => {
    const { store, eventId, b, isThere } = withGoneSession();
    for (const [, takeBack] of takenBack) takeBack(store, b);
    const draft = { target: ofSession(b), body: aBody("mine"), baseRevision: 0 };
    expect(() => store.notes.save(draft)).toThrow("Both texts are kept");
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(true);
    expect(() => store.sessions.remove(b)).toThrow(expect.objectContaining({ code: "refused" }));
  });

  test("is removed by hand as well", () => {
    const { store, b, isThere } = withGoneSession("never");
    for (const [, takeBack] of takenBack) takeBack(store, b);
    store.sessions.remove(b);
    expect(isThere()).toBe(false);
    expect(store.problems()).toEqual([]);
  });
});
