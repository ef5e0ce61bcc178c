import { AppError } from "#shared/errors.ts";
import type { UndoableImport, UndoneImport } from "#shared/import-log.ts";
import type { Connection } from "./connection.ts";
import { createImportLog, type ImportCounts, isoTime } from "./import-log.ts";
import { createPutBack } from "./put-back.ts";
import { createSessionParts } from "./session-parts.ts";
import { createSourceReadings } from "./source-readings.ts";
import { createSourceRows } from "./sources.ts";
import type { Imports } from "./contract/imports.ts";
import { toEnd } from "./to-end.ts";
import { createUndoRows } from "./undo-rows.ts";

interface LastImport extends ImportCounts {
  importedAt: number;
  location: string;
  madeEvent: 0 | 1;
}

export function createImports(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): Imports {
  const { sqlite } = db;
  const last = sqlite.prepare<[string], LastImport>(
    `SELECT i.imported_at AS importedAt, i.location, i.added, i.changed, i.removed, u.made_event AS madeEvent
     FROM import_undos AS u JOIN imports AS i ON i.id = u.import_id WHERE u.event_id = ?`,
  );
  // Own sessions, notes of a day and events inside it count, as whatever hangs on its sessions does.
  const holdsMine = sqlite
    .prepare<[{ id: string }], 0 | 1>(
      `SELECT EXISTS (SELECT 1 FROM notes WHERE event_id = @id)
         OR EXISTS (SELECT 1 FROM events WHERE parent_id = @id)
         OR EXISTS (SELECT 1 FROM posts WHERE event_id = @id)
         OR EXISTS (SELECT 1 FROM trash WHERE event_id = @id)
         OR EXISTS (SELECT 1 FROM sessions AS s WHERE s.event_id = @id AND (
           s.is_own = 1
           OR EXISTS (SELECT 1 FROM plans WHERE session_id = s.id)
           OR EXISTS (SELECT 1 FROM ratings WHERE session_id = s.id)
           OR EXISTS (SELECT 1 FROM attendance WHERE session_id = s.id)
           OR EXISTS (SELECT 1 FROM session_tags WHERE session_id = s.id)
         ))`,
    )
    .pluck();
  const sessionsOf = sqlite
    .prepare<[string], string>("SELECT id FROM sessions WHERE event_id = ?")
    .pluck();
  const removeEvent = sqlite.prepare<[string]>("DELETE FROM events WHERE id = ?");
  const setZone = sqlite.prepare<[to: string, id: string, from: string]>(
    "UPDATE events SET zone = ? WHERE id = ? AND zone = ?",
  );
  const log = createImportLog(db);
  const undos = createUndoRows(db);
  const sources = createSourceRows(db, { now, newId });
  const readings = createSourceReadings(db);
  const parts = createSessionParts(db);
  const putBack = createPutBack(db, { newId });

  /** Session by session: removing the event in one statement would take as long as they are many. */
  function* undoEvent(eventId: string): Generator<void, void> {
    if (holdsMine.get({ id: eventId }) === 1) {
      throw new AppError(
        "refused",
        "This import made the event, and by now the event holds something of yours. Remove the event instead if you want it gone.",
      );
    }
    yield* putBack.removeAdded(eventId, sessionsOf.all(eventId));
    removeEvent.run(eventId);
  }
  function* undo(eventId: string): Generator<void, UndoneImport> {
    const found = last.get(eventId);
    const entry = undos.find(eventId);
    if (found === undefined || entry === null) {
      throw new AppError(
        "not-found",
        "There is no import to undo: the last one was undone, or the event is not there any more.",
      );
    }
    if (entry.madeEvent) {
      yield* undoEvent(eventId);
      return { restored: 0, changed: 0, removed: found.added, kept: 0, eventRemoved: true };
    }
    const counts = yield* putBack.removeAdded(eventId, entry.added);
    yield* putBack.restore(eventId, undos.sessionsBefore(eventId));
    const isAsImported = setZone.run(entry.zoneBefore, eventId, entry.zoneAfter).changes > 0;
    if (isAsImported && entry.readingsBefore) readings.replace(eventId, entry.readingsBefore);
    sources.restore(eventId, found.location, entry.sourceBefore);
    parts.restore(eventId, entry.partsBefore);
    sources.forgetValidators(eventId);
    undos.remove(eventId);
    log.setUndone(entry.importId, now());
    return { restored: found.removed, changed: found.changed, ...counts, eventRemoved: false };
  }

  return {
    undoable(eventId) {
      const found = db.read(() => last.get(eventId));
      return found === undefined ? null : toUndoable(found);
    },
    undo: (eventId) => db.write(() => toEnd(undo(eventId))),
    undoInTurns: (eventId, turn) => db.writeInTurns(() => undo(eventId), turn),
    log: (eventId) => db.read(() => log.ofEvent(eventId)),
  };
}

const toUndoable = ({ importedAt, madeEvent, ...rest }: LastImport): UndoableImport => ({
  ...rest,
  importedAt: isoTime(importedAt),
  madeEvent: madeEvent === 1,
});
