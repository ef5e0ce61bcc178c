import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { createConnection } from "#electron/store/connection.ts";
import { createEvents } from "#electron/store/events.ts";
import { migrate } from "#electron/store/migrate.ts";
import { migrations } from "#electron/store/migrations.ts";
import { createImports } from "#electron/store/imports.ts";
import { createNotes } from "#electron/store/notes.ts";
import { createProblems } from "#electron/store/problems.ts";
import { createSchedules } from "#electron/store/schedules.ts";
import { createSearch } from "#electron/store/search.ts";
import { createSources } from "#electron/store/sources.ts";
import { createSessions } from "#electron/store/sessions.ts";

/** Every statement that a part of the store prepares, with the steps SQLite would take for it. */
function plansOf(create: (db: ReturnType<typeof createConnection>) => unknown) {
  const sqlite = new Database(":memory:");
  migrate(sqlite, migrations, () => {});
  const prepare = sqlite.prepare.bind(sqlite);
  const sources: string[] = [];
  sqlite.prepare = (source: string) => {
    sources.push(source);
    return prepare(source);
  };
  create(createConnection(sqlite, { readOnly: false, isInPlace: () => true }));
  return sources.map((source) => {
    const explain = prepare<[], { detail: string }>(
      `EXPLAIN QUERY PLAN ${source.replaceAll(/\?|@\w+/g, "NULL")}`,
    );
    return { source, steps: explain.all().map(({ detail }) => detail) };
  });
}

const by = { now: () => 0, newId: () => "" };
/** Small by nature, given as an argument, or read for its first row alone. */
const mayBeScanned =
  /^SCAN (?:events|asked|search_marks|trash|json_each|CONSTANT ROW|note_versions USING INDEX versions_to_pack)|VIRTUAL TABLE INDEX (?:0:=|\d+:M)/;
/** Addresses have no index, which every import would pay for; asked by a worker, where no source id is known. */
const walksSessions = /AS address\s+FROM sessions/;

test.each([
  ["events", (db: ReturnType<typeof createConnection>) => createEvents(db, by)],
  ["sessions", (db: ReturnType<typeof createConnection>) => createSessions(db, by)],
  ["notes", (db: ReturnType<typeof createConnection>) => createNotes(db, by)],
  ["schedules", (db: ReturnType<typeof createConnection>) => createSchedules(db, by)],
  ["imports", (db: ReturnType<typeof createConnection>) => createImports(db, by)],
  ["sources", (db: ReturnType<typeof createConnection>) => createSources(db, by)],
  ["search", (db: ReturnType<typeof createConnection>) => createSearch(db, { elapsed: () => 0 })],
])("no statement of %s reads a whole table", (_, create) => {
  const plans = plansOf(create);
  expect(plans.length).toBeGreaterThan(3);
  const scans = plans.flatMap(({ source, steps }) =>
    (walksSessions.test(source) ? [] : steps)
      .filter((step) => step.startsWith("SCAN ") && !mayBeScanned.test(step))
      .map((step) => ({ source, step })),
  );
  expect(scans).toEqual([]);
});

test("the list of an event's sessions walks the index by time and sorts only sessions of one start", () => {
  const plan = plansOf((db) => createSessions(db, by)).find(({ source }) =>
    source.includes("WHERE s.event_id = ? ORDER BY s.starts_at"),
  );
  expect(plan?.steps[0]).toBe("SEARCH s USING INDEX sessions_in_time (event_id=?)");
  expect(plan?.steps.at(-1)).toBe("USE TEMP B-TREE FOR LAST 3 TERMS OF ORDER BY");
});

test("a note is found by its target in one step", () => {
  const steps = plansOf((db) => createNotes(db, by)).flatMap((plan) => plan.steps);
  expect(steps).toEqual(
    expect.arrayContaining([
      "SEARCH notes USING INDEX note_of_session (session_id=?)",
      "SEARCH notes USING INDEX note_of_day (event_id=? AND day=?)",
      "SEARCH notes USING INDEX note_of_part (event_id=? AND part=?)",
    ]),
  );
});

test("a source id is found in one step", () => {
  const steps = plansOf((db) => createSchedules(db, by)).flatMap((plan) => plan.steps);
  expect(steps).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^SEARCH i USING (?:COVERING )?INDEX source_ids_by_value \(value=\? AND kind=\?\)/,
      ),
    ]),
  );
});

test("search hands out rows by rank without sorting them again", () => {
  const plan = plansOf((db) => createSearch(db, { elapsed: () => 0 })).find(({ source }) =>
    source.includes("ORDER BY f.rank"),
  );
  expect(plan?.steps.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
});

test("what the checks ask for is understood", () => {
  expect(() => plansOf(createProblems)).not.toThrow();
});
