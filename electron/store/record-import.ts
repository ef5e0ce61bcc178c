import type { ScheduleChanges, SessionChange } from "#shared/schedule-changes.ts";
import type { Connection } from "./connection.ts";
import { createImportLog } from "./import-log.ts";
import { createSessionParts } from "./session-parts.ts";
import type { ReadingOfFormat } from "./source-readings.ts";
import type { SourceRows } from "./sources.ts";
import type { ImportedSource } from "./contract/imports.ts";
import { createUndoRows } from "./undo-rows.ts";

/** An import that is about to be written. */
export interface RecordedImport {
  eventId: string;
  /** The import made the event in this transaction. */
  madeEvent: boolean;
  zoneBefore: string;
  zoneAfter: string;
  /** How sources were read before; null: the import leaves that alone. */
  readingsBefore: readonly ReadingOfFormat[] | null;
  changes: ScheduleChanges;
  /** Sessions, gone before, that the import takes away on the side: kept for undoing, and not told. */
  abandoned: readonly string[];
  source: ImportedSource;
  log: readonly SessionChange[];
}

/**
 * Writes down what an import does: for the change log, and for undoing it. Called inside the import's transaction before
 * anything is altered; what it answers with is called at its end, with the ids of the added sessions.
 */
export type RecordImport = (
  recorded: RecordedImport,
) => Generator<void, (added: readonly string[]) => void>;

/** Source ids alone are nothing that a person sees: such an import is not told, and the one before it can still be undone. */
export const isSilent = ({
  madeEvent,
  zoneBefore,
  zoneAfter,
  changes,
}: Pick<RecordedImport, "madeEvent" | "zoneBefore" | "zoneAfter" | "changes">): boolean =>
  !madeEvent &&
  zoneBefore === zoneAfter &&
  changes.added.length === 0 &&
  changes.removed.length === 0 &&
  changes.changed.every(({ fields }) => fields.length === 0);

export function createRecordImport(
  db: Connection,
  { now, newId, sources }: { now: () => number; newId: () => string; sources: SourceRows },
): RecordImport {
  const log = createImportLog(db);
  const undos = createUndoRows(db);
  const parts = createSessionParts(db);

  return function* record(recorded) {
    if (isSilent(recorded)) return () => {};
    const { eventId, madeEvent, zoneBefore, zoneAfter, readingsBefore } = recorded;
    const { changes, source } = recorded;
    const sourceBefore = sources.before(eventId, source.location);
    const partsBefore = parts.ofEvent(eventId);
    yield* undos.takeBefore(eventId, [
      ...changes.changed.map(({ id }) => id),
      ...changes.removed,
      ...recorded.abandoned,
    ]);
    return (added) => {
      const importId = newId();
      log.add({
        id: importId,
        eventId,
        importedAt: now(),
        format: source.format,
        location: source.location,
        added: changes.added.length,
        changed: changes.changed.filter(({ fields }) => fields.length > 0).length,
        removed: changes.removed.length,
        changes: madeEvent ? [] : recorded.log,
      });
      undos.keep(eventId, {
        importId,
        madeEvent,
        zoneBefore,
        zoneAfter,
        readingsBefore,
        sourceBefore,
        partsBefore,
        added: madeEvent ? [] : added,
      });
    };
  };
}
