import { expect, test } from "vitest";
import type { SessionChange } from "#shared/schedule-changes.ts";
import { anAddedSession, changesOf } from "#test/support/builders.ts";
import { aSide } from "#test/support/session-change.ts";
import { inTemporaryFolder, openBeside } from "#test/support/store-files.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";
import { feed, later, source, unknownId, withThree } from "#test/support/imported-sessions.ts";

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

test("an import that fails half-way keeps the undo of the one before", () => {
  const { store, eventId, b } = withThree();
  store.schedules.apply({ eventId }, changesOf({ removed: [b] }), source);
  const bad = changesOf({ added: [anAddedSession({ startsAt: Number.NaN }, "bad")] });
  expect(() => store.schedules.apply({ eventId }, bad, feed)).toThrow("NOT NULL");
  expect(store.imports.undoable(eventId)).toMatchObject({ location: source.location, removed: 1 });
  expect(store.imports.log(eventId)).toHaveLength(2);
});
