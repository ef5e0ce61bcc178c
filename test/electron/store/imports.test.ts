import { expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import {
  aBody,
  anAddedSession,
  anEvent,
  aScheduledSession,
  aSession,
  changesOf,
  ofSession,
} from "#test/support/builders.ts";
import { inTemporaryFolder, openBeside } from "#test/support/store-files.ts";
import { storeWithEvent } from "#test/support/store.ts";
import {
  feed,
  later,
  programme,
  renamed,
  source,
  traces,
  unknownId,
  withThree,
} from "#test/support/imported-sessions.ts";

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
