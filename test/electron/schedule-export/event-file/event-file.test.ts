import * as fc from "fast-check";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { composeExport } from "#electron/schedule-export/compose-export.ts";
import { readEventFile } from "#electron/schedule-import/event-file/read-event-file.ts";
import type { Store } from "#electron/store/store.ts";
import { eventFile } from "#shared/event-file.ts";
import { anAddedSession, aScheduledSession, ofSession } from "#test/support/builders.ts";
import { addFullEvent } from "#test/support/full-event.ts";
import { looseBodies } from "#test/support/note-text-bodies.ts";
import { failureOf } from "#test/support/schedule-files.ts";
import {
  countingIds,
  fixedClock,
  openTestStore,
  storeWithEvent,
  testNow,
} from "#test/support/store.ts";
import { openBeside, temporaryFolder } from "#test/support/store-files.ts";

const fileOf = (store: Store, eventId: string): string =>
  composeExport(store, { eventId, format: "lanyard", now: testNow }).file;

/** Goes on at each look, so that no two times are the same. */
function tickingClock(): () => number {
  const clock = fixedClock();
  return () => {
    clock.set(clock.now() + 777);
    return clock.now();
  };
}

function restore(store: Store, file: string): void {
  const events = readEventFile(file);
  if (events === null) throw new Error("This is no file of an event");
  store.wholeEvents.restore(events);
}

/** What is another store's own: keys that nothing outside it names, the way back, and what was asked of servers. */
const ofOneStore: Record<string, string[]> = {
  sessions: ["seq"],
  session_source_ids: ["session_seq"],
  speakers: ["seq"],
  session_speakers: ["session_seq", "speaker_seq"],
  notes: ["seq", "id"],
  note_conflicts: ["id", "note_id"],
  note_versions: ["seq", "note_id"],
  session_parts: ["session_seq", "source_id"],
  schedule_sources: ["id", "checked_at", "etag", "last_modified", "answered_by"],
  imports: ["seq", "id"],
  posts: ["seq", "id"],
};
/**
 * The last import of another store cannot be undone here, how tables are read belongs to no event, what was removed is no
 * longer part of one, pictures are files of their own, templates belong to no event, and earlier texts of posts stay where they
 * are. Mentions are read from the notes; speakers' former ids
 * have a test of their own (files-beside.test.ts).
 */
const leftOut =
  /^(?:search_|sqlite_|import_undos$|undo_sessions$|trash$|trash_rows$|attachments$|removed_files$|mentions$|former_speakers$|column_mappings$|note_templates$|post_versions$)/;

/** Every row of every table that a person could miss. */
function rowsIn(file: string): Map<string, string[]> {
  const sqlite = openBeside(file);
  const tables = z
    .array(z.string())
    .parse(sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all());
  const rows = tables
    .filter((table) => !leftOut.test(table))
    .map((table) => {
      const own = new Set(ofOneStore[table]);
      const all = z
        .array(z.record(z.string(), z.unknown()))
        .parse(sqlite.prepare(`SELECT * FROM ${table}`).all());
      const kept = all.map((row) =>
        JSON.stringify(Object.entries(row).filter(([column]) => !own.has(column))),
      );
      return [table, kept.toSorted()] as const;
    });
  sqlite.close();
  return new Map(rows);
}

describe("A file of an event", () => {
  test("brings into an empty store every row that the event had, and is then written the same", () => {
    const folder = temporaryFolder();
    try {
      const [here, there] = [join(folder.path, "here.db"), join(folder.path, "there.db")];
      const store = openTestStore({ file: here, now: tickingClock() });
      const eventId = addFullEvent(store);
      const file = fileOf(store, eventId);
      store.close();

      const other = openTestStore({ file: there, newId: countingIds(70_000) });
      restore(other, file);
      expect(fileOf(other, eventId)).toBe(file);
      expect(other.problems()).toEqual([]);
      expect(other.search.find({ words: "milk", eventId: null, limit: 5 })).toHaveLength(1);
      other.close();
      const rows = rowsIn(here);
      expect(rowsIn(there)).toEqual(rows);
      expect([...rows].filter(([, all]) => all.length === 0)).toEqual([]);
    } finally {
      folder.remove();
    }
  });

  test("is the same whenever it is written", () => {
    const clock = fixedClock();
    const store = openTestStore({ now: clock.now });
    const eventId = addFullEvent(store);
    const file = fileOf(store, eventId);
    clock.set(testNow + 86_400_000);
    expect(fileOf(store, eventId)).toBe(file);
  });

  test("holds notes as documents and as Markdown, and says when what was marked", () => {
    const store = openTestStore();
    const file = eventFile.parse(JSON.parse(fileOf(store, addFullEvent(store))));
    expect(file.events.map(({ name, parent }) => [name, parent?.name])).toEqual([
      ["Gophers by the Canal 2026", undefined],
      ["Gophers by the Canal 2026: the boat day", "Gophers by the Canal 2026"],
    ]);
    const session = file.events[0]?.sessions.find(({ rating }) => rating === 4);
    expect(session).toMatchObject({
      startsAt: "2026-03-24T10:00:00+01:00",
      plan: "must",
      plannedAt: "2026-03-24T12:00:00.000Z",
      sourceIds: [{ kind: "uid", value: "Gophers by the Canal 2026 1" }],
      note: {
        revision: 3,
        markdown: "Second, by the window.\n",
        body: { type: "doc" },
        conflicts: [
          { markdown: "Second, by the command line.\n", resolvedAt: "2026-03-24T12:00:00.000Z" },
          { markdown: "Not chosen yet.\n", resolvedAt: null },
        ],
      },
    });
  });

  test("is refused where the event is, or a session of it, and nothing changes", () => {
    const store = openTestStore();
    const eventId = addFullEvent(store);
    const file = fileOf(store, eventId);
    expect(failureOf(() => restore(store, file))).toMatchObject({
      code: "target-exists",
      message: expect.stringMatching(/^“Gophers by the Canal 2026” is here already/),
    });
    expect(fileOf(store, eventId)).toBe(file);

    const boatDay = store.events.list().find(({ name }) => name.endsWith("boat day"));
    const inside = fileOf(store, boatDay?.id ?? "");
    const other = openTestStore({ newId: countingIds(70_000) });
    restore(other, inside);
    expect(failureOf(() => restore(other, file)).code).toBe("target-exists");
    expect(other.events.list()).toHaveLength(1);
  });

  test("of an event inside another finds its place where that is, and stands by itself elsewhere", () => {
    const store = openTestStore();
    const eventId = addFullEvent(store);
    const boatDay = store.events.list().find(({ parentId }) => parentId === eventId)?.id ?? "";
    const file = fileOf(store, boatDay);
    const elsewhere = openTestStore();
    restore(elsewhere, file);
    expect(elsewhere.events.get(boatDay).parentId).toBeNull();
    store.events.remove(boatDay);
    restore(store, file);
    expect(store.events.get(boatDay).parentId).toBe(eventId);
  });
});

describe("Whatever an event holds", () => {
  const text = fc
    .string({ unit: "binary", maxLength: 40 })
    .map((all) => all.toWellFormed().replaceAll("\0", ""));
  const instant = fc.integer({ min: 0, max: Date.UTC(2090, 0) });

  test("the file read into an empty store is written the same again", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: text,
            room: fc.option(text),
            track: fc.option(text),
            url: fc.option(fc.webUrl({ withQueryParameters: true })),
            speakers: fc.array(
              fc.record({ name: text, affiliation: fc.option(text.filter((one) => one !== "")) }),
              { maxLength: 3 },
            ),
            abstract: fc.option(
              fc.record({
                format: fc.constantFrom("html" as const, "markdown" as const, "text" as const),
                source: text,
              }),
            ),
            startsAt: instant,
            body: looseBodies,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.constantFrom("Europe/Amsterdam", "Africa/Monrovia", "+05:45", "America/St_Johns"),
        (sessions, zone) => {
          const { store, eventId, sessionIds } = storeWithEvent(
            sessions.map(({ body: _body, ...one }, index) =>
              anAddedSession(
                aScheduledSession({ ...one, endsAt: one.startsAt + 90_500 }),
                `uid-${index}`,
              ),
            ),
          );
          store.events.change(eventId, { zone });
          for (const [index, { body }] of sessions.entries()) {
            const target = ofSession(sessionIds[index] ?? "");
            store.notes.replace(target, JSON.stringify(body));
          }
          const file = fileOf(store, eventId);
          const other = openTestStore({ newId: countingIds(70_000) });
          restore(other, file);
          expect(fileOf(other, eventId)).toBe(file);
        },
      ),
      { numRuns: 25 },
    );
  });
});
