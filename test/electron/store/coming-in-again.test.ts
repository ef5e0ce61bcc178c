import Database from "better-sqlite3";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "#electron/store/migrate.ts";
import { migrations } from "#electron/store/migrations.ts";
import { setPragmas } from "#electron/store/open-database.ts";
import { aBody, aScheduledSession, changesOf, ofSession } from "#test/support/builders.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { inTemporaryFolder } from "#test/support/store-files.ts";

const eventId = "01a200f6-0c51-7543-9d78-89fac6d418f8";
const sessionId = "01a200f6-0c52-7036-9173-b80073e4ec0f";
const sourceId = "01a200f6-0c53-7036-9173-b80073e4ec0f";

/** A store as the first Lanyard left it, with a row in every table that the second migration is about. */
function storeOfFirstVersion(file: string): void {
  const sqlite = new Database(file);
  setPragmas(sqlite);
  migrate(sqlite, migrations.slice(0, 1), () => {});
  sqlite.exec(`
    INSERT INTO events (id, name, zone, created_at) VALUES ('${eventId}', 'Gophers', 'Europe/Amsterdam', 1);
    INSERT INTO sessions (id, event_id, starts_at, ends_at, kind, status, is_own, title)
      VALUES ('${sessionId}', '${eventId}', ${testNow}, ${testNow}, 'talk', 'scheduled', 0, 'Boats');
    INSERT INTO session_source_ids VALUES (1, 'uid', 'boats');
    INSERT INTO speakers VALUES (1, 'p', '${eventId}', 'Ada', '');
    INSERT INTO session_speakers VALUES (1, 0, 1);
    INSERT INTO notes (id, event_id, session_id, revision, has_text, saved_at, body)
      VALUES ('n', '${eventId}', '${sessionId}', 3, 1, ${testNow}, '${aBody("kept")}');
    INSERT INTO schedule_sources VALUES ('${sourceId}', '${eventId}', 'icalendar', 'https://example.org/all.ics', ${testNow});`);
  sqlite.close();
}

test("a store of the first version keeps all it holds, after a backup, and can undo the next import", () => {
  inTemporaryFolder((folder) => {
    const data = join(folder, "data");
    mkdirSync(data);
    const file = join(data, "lanyard.db");
    storeOfFirstVersion(file);
    const store = openTestStore({ file });
    expect(readdirSync(data, { recursive: true }).map(String)).toContainEqual(
      expect.stringMatching(/before-migrating-version-1/),
    );
    expect(store.problems()).toEqual([]);
    expect(store.sessions.list(eventId)).toMatchObject([
      { id: sessionId, title: "Boats", hasNote: true, speakers: [{ name: "Ada" }] },
    ]);
    expect(store.notes.get(ofSession(sessionId))).toMatchObject({
      body: aBody("kept"),
      revision: 3,
    });
    const importedAt = new Date(testNow).toISOString();
    expect(store.sources.list(eventId)).toEqual([
      {
        id: sourceId,
        format: "icalendar",
        location: "https://example.org/all.ics",
        isAddress: true,
        importedAt,
        checkedAt: importedAt,
      },
    ]);
    expect(store.sources.get(sourceId).validators).toBeNull();
    expect(store.imports.undoable(eventId)).toBeNull();
    expect(store.imports.log(eventId)).toEqual([]);

    const before = store.schedules.storedSessions(eventId);
    const after = aScheduledSession({ title: "Buses" });
    const changed = [{ id: sessionId, after, sourceIds: [], fields: ["title" as const] }];
    const source = { format: "icalendar", location: "https://example.org/all.ics" } as const;
    store.schedules.apply({ eventId }, changesOf({ changed }), source);
    expect(store.sessions.get(sessionId).title).toBe("Buses");
    store.imports.undo(eventId);
    expect(store.schedules.storedSessions(eventId)).toEqual(before);
    store.close();
  });
});
