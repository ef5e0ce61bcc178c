import type { Speaker } from "#shared/session.ts";
import type { Connection } from "./connection.ts";
import { type ScheduledColumns, scheduledColumns, toColumns } from "./scheduled-columns.ts";
import { createSessionListReader } from "./session-lists.ts";
import { createSourceIds } from "./source-ids.ts";
import { createSpeakers } from "./speakers.ts";
import { createStoredSessions } from "./stored-sessions.ts";
import type { SessionBefore } from "./undo-rows.ts";

/** The sessions of an import that is undone. Run inside its transaction, step by step. */
export interface PutBack {
  /** Takes added sessions away; those with something of the person's stay, as gone. */
  removeAdded(
    eventId: string,
    ids: readonly string[],
  ): Generator<void, { removed: number; kept: number }>;
  /** Makes changed sessions what they were, and brings removed ones back under their ids. */
  restore(
    eventId: string,
    sessions: Iterable<{ id: string; before: SessionBefore }>,
  ): Generator<void, void>;
}

export function createPutBack(db: Connection, { newId }: { newId: () => string }): PutBack {
  const { sqlite } = db;
  // Not one statement with ON CONFLICT: its way with conflicts would take the place of that in the triggers.
  const update = sqlite.prepare<[...columns: ScheduledColumns, id: string, eventId: string]>(
    `UPDATE sessions SET (${scheduledColumns}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     WHERE id = ? AND event_id = ?`,
  );
  const insert = sqlite.prepare<[id: string, eventId: string, ...columns: ScheduledColumns]>(
    `INSERT INTO sessions (id, event_id, is_own, ${scheduledColumns})
     VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const setGone = sqlite.prepare<[id: string, eventId: string]>(
    "UPDATE sessions SET status = 'gone' WHERE id = ? AND event_id = ?",
  );
  const remove = sqlite.prepare<[id: string, eventId: string]>(
    "DELETE FROM sessions WHERE id = ? AND event_id = ?",
  );
  const sourceIds = createSourceIds(db);
  const stored = createStoredSessions(db, sourceIds);
  const speakers = createSpeakers(db, { newId });
  const lists = createSessionListReader(db);

  return {
    *removeAdded(eventId, ids) {
      const counts = { removed: 0, kept: 0 };
      for (const id of ids) {
        if (stored.isMine(id)) counts.kept += setGone.run(id, eventId).changes;
        else counts.removed += remove.run(id, eventId).changes;
        yield;
      }
      return counts;
    },
    *restore(eventId, sessions) {
      const writer = speakers.writing(eventId);
      for (const { id, before } of sessions) {
        yield;
        const columns = toColumns(before);
        if (update.run(...columns, id, eventId).changes === 0) {
          const seq = insert.run(id, eventId, ...columns).lastInsertRowid;
          sourceIds.add(seq, before.sourceIds);
          writer.add(seq, before.speakers);
          continue;
        }
        sourceIds.replace(id, before.sourceIds);
        // Writing speakers costs more than all else, and few imports change many.
        if (!isSame(lists.speakersOf(id), before.speakers)) writer.replace(id, before.speakers);
      }
      writer.removeOrphans();
    },
  };
}

const isSame = (now: readonly Speaker[], before: readonly Speaker[]): boolean =>
  now.length === before.length &&
  now.every(
    ({ name, affiliation }, at) =>
      name === before[at]?.name && affiliation === before[at].affiliation,
  );
