import { AppError } from "#shared/errors.ts";
import type { Trashed } from "#shared/trash.ts";
import type { Connection } from "./connection.ts";
import { letGoOf } from "./let-go.ts";
import { createNoteRows } from "./note-rows.ts";
import type { NotePlace } from "./note-targets.ts";
import { bodyOfBoth, emptyBodyText } from "./note-text.ts";
import { createNoteVersions } from "./note-versions.ts";
import type { Trash } from "./contract/trash.ts";
import { sqliteCode } from "./store-failure.ts";
import { createLeaveOut } from "./trash-leave-out.ts";
import type { TrashKind } from "./trash-rows.ts";
import { createTrashedFiles } from "./trashed-files.ts";
import { createTrashTaking } from "./trash-taking.ts";

interface TrashRecord {
  seq: number;
  id: string;
  kind: TrashKind;
  of: string;
  eventId: string | null;
  title: string;
  zone: string;
  sessions: number;
  notes: number;
  removedAt: number;
  children: string;
}

const select = `SELECT seq, id, kind, of_id AS "of", event_id AS eventId, title, zone, sessions, notes,
  removed_at AS removedAt, children FROM trash`;

const notInTrash = (): AppError =>
  new AppError("not-found", "This is not in the trash any more. It may have been brought back.");

export function createTrash(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): Trash {
  const { sqlite } = db;
  const all = sqlite.prepare<[], TrashRecord>(`${select} ORDER BY seq DESC`);
  const one = sqlite.prepare<[string], TrashRecord>(`${select} WHERE id = ?`);
  const remove = sqlite.prepare<[string]>("DELETE FROM trash WHERE id = ?");
  const removeParts = sqlite.prepare<[{ of: string }]>(
    "DELETE FROM trash WHERE event_id = @of OR session_id = @of",
  );
  const isEvent = sqlite.prepare<[string], 1>("SELECT 1 FROM events WHERE id = ?").pluck();
  const isSession = sqlite.prepare<[string], 1>("SELECT 1 FROM sessions WHERE id = ?").pluck();
  const adopt = sqlite.prepare<[parent: string, children: string]>(
    `UPDATE events SET parent_id = ?
     WHERE parent_id IS NULL AND id IN (SELECT value FROM json_each(?))`,
  );
  const notePlace = sqlite
    .prepare<[number], string>(
      "SELECT fields FROM trash_rows WHERE trash_seq = ? AND of_table = 'notes'",
    )
    .pluck();
  const letGo = letGoOf(sqlite, "trash");
  const leaveOut = createLeaveOut(db);
  const { rows, take } = createTrashTaking(db, { now, newId });
  const notes = createNoteRows(db, createNoteVersions(db, { now }), { now, newId });
  const files = createTrashedFiles(db, notes);

  const checkEvent = (eventId: string | null): void => {
    if (eventId !== null && isEvent.get(eventId) === undefined) {
      throw new AppError("refused", "Its event is not there. Bring the event back first.");
    }
  };
  const restoreEvent = ({ seq, of, children }: TrashRecord): void => {
    rows().putBack(seq, (table, fields) => {
      const parent = fields["parent_id"];
      const isOrphan =
        table === "events" && typeof parent === "string" && isEvent.get(parent) === undefined;
      return isOrphan ? { ...fields, parent_id: null } : fields;
    });
    adopt.run(of, children);
  };
  /** A note that was written in its place meanwhile goes into the trash, and its text below the one that comes back. */
  const restoreNote = ({ seq, eventId }: TrashRecord): void => {
    const stored: { session_id: string | null; day: string | null; part: NotePlace["part"] } =
      JSON.parse(notePlace.get(seq) ?? "{}");
    if (stored.session_id !== null && isSession.get(stored.session_id) === undefined) {
      throw new AppError("refused", "Its session is not there. Bring the session back first.");
    }
    const { session_id: sessionId, day, part } = stored;
    const place: NotePlace = { eventId: eventId ?? "", sessionId, day, part };
    const present = notes.find(place);
    const text =
      present === undefined ? emptyBodyText : (notes.bodyOf(present.id) ?? emptyBodyText);
    if (present !== undefined) take("note", present.id);
    rows().putBack(seq);
    const back = notes.find(place);
    if (present === undefined || back === undefined) return;
    const before = notes.bodyOf(back.id) ?? emptyBodyText;
    notes.put(place, back, {
      body: present.hasText === 1 ? bodyOfBoth(before, text) : before,
      baseRevision: present.revision,
      keeps: true,
    });
  };

  return {
    list: () =>
      db.read(() => {
        const things = [...all.all().map(toTrashed), ...files.list()];
        return things.toSorted((a, b) => Date.parse(b.removedAt) - Date.parse(a.removedAt));
      }),
    restore(id) {
      return db.write(() => {
        const file = files.restore(id);
        if (file !== null) return file;
        const found = one.get(id);
        if (found === undefined) throw notInTrash();
        checkEvent(found.eventId);
        try {
          if (found.kind === "event") restoreEvent(found);
          else if (found.kind === "note") restoreNote(found);
          else rows().putBack(found.seq, leaveOut(found.eventId));
        } catch (error) {
          if (sqliteCode(error)?.startsWith("SQLITE_CONSTRAINT") !== true) throw error;
          throw new AppError(
            "target-exists",
            `“${found.title}” is here already, in whole or in part. To bring this one back, remove that one first.`,
            { cause: error },
          );
        }
        remove.run(id);
        return toTrashed(found);
      });
    },
    remove(id) {
      db.write(() => {
        if (files.remove(id)) return;
        const found = one.get(id);
        if (found === undefined) throw notInTrash();
        remove.run(id);
        // What was on it could not be brought back any more.
        removeParts.run({ of: found.of });
      });
    },
    letGo: () => db.write(() => letGo(now()) + files.letGo(now())),
  };
}

function toTrashed(record: TrashRecord): Trashed {
  const { id, kind, title, eventId, zone, sessions, notes, removedAt } = record;
  return {
    id,
    kind,
    title,
    eventId,
    zone,
    sessions,
    notes,
    removedAt: new Date(removedAt).toISOString(),
    file: null,
    of: null,
  };
}
