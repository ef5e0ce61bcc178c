import type { Connection } from "./connection.ts";
import type { NotePlace } from "./note-targets.ts";
import { hasText } from "./note-text.ts";
import { createRemovedFiles } from "./removed-files.ts";
import type { NoteVersions } from "./note-versions.ts";

export interface NoteHead {
  id: string;
  revision: number;
  savedAt: number;
}
export type StoredHead = NoteHead & { hasText: number };

/** How a text comes into a note's place. */
export interface Put {
  body: string;
  /** The revision it was written on; 0 where that does not matter. */
  baseRevision: number;
  /** Whether the displaced text is kept in any case. Left out: when it is due. */
  keeps?: boolean;
}

/** Notes as rows. Run inside a transaction. */
export interface NoteRows {
  find: (place: NotePlace) => StoredHead | undefined;
  bodyOf: (id: string) => string | undefined;
  /** A revision only ever grows, whatever the clock says and whatever the draft was based on. */
  put: (place: NotePlace, stored: StoredHead | undefined, text: Put) => NoteHead;
}

export function createNoteRows(
  db: Connection,
  versions: NoteVersions,
  { now, newId }: { now: () => number; newId: () => string },
): NoteRows {
  const head = "SELECT id, revision, saved_at AS savedAt, has_text AS hasText FROM notes";
  const ofSession = db.sqlite.prepare<[string], StoredHead>(`${head} WHERE session_id = ?`);
  const ofDay = db.sqlite.prepare<[string, string], StoredHead>(
    `${head} WHERE event_id = ? AND day = ?`,
  );
  const ofPart = db.sqlite.prepare<[string, string], StoredHead>(
    `${head} WHERE event_id = ? AND part = ?`,
  );
  const bodyOf = db.sqlite.prepare<[string], string>("SELECT body FROM notes WHERE id = ?").pluck();
  const insert = db.sqlite.prepare<[NotePlace & NoteHead & { hasText: number; body: string }]>(
    `INSERT INTO notes (id, event_id, session_id, day, part, revision, has_text, saved_at, body)
     VALUES (@id, @eventId, @sessionId, @day, @part, @revision, @hasText, @savedAt, @body)`,
  );
  const update = db.sqlite.prepare<[NoteHead & { body: string }]>(
    `UPDATE notes SET revision = @revision, saved_at = @savedAt, body = @body WHERE id = @id`,
  );
  // Apart, since it is indexed and seldom changes: written along with the body it would cost each save another page.
  const setHasText = db.sqlite.prepare<[hasText: number, id: string]>(
    "UPDATE notes SET has_text = ? WHERE id = ?",
  );

  const removed = createRemovedFiles(db, { now, newId });

  return {
    find({ eventId, sessionId, day, part }) {
      if (sessionId !== null) return ofSession.get(sessionId);
      if (day !== null) return ofDay.get(eventId, day);
      return part === null ? undefined : ofPart.get(eventId, part);
    },
    bodyOf: (id) => bodyOf.get(id),
    put(place, stored, { body, baseRevision, keeps = false }) {
      const saved = {
        id: stored?.id ?? newId(),
        revision: Math.max(stored?.revision ?? 0, baseRevision) + 1,
        savedAt: now(),
      };
      const holdsText = hasText(body) ? 1 : 0;
      if (stored === undefined) {
        insert.run({ ...place, ...saved, hasText: holdsText, body });
      } else {
        // A text without words is no loss.
        const isWorthKeeping = stored.hasText === 1;
        if (isWorthKeeping && (keeps || versions.isDue(stored.id, stored.revision))) {
          versions.keep(stored.id);
        }
        const { id } = stored;
        removed.change(stored, () => bodyOf.get(id), { body, revision: saved.revision });
        update.run({ ...saved, body });
        if (holdsText !== stored.hasText) setHasText.run(holdsText, stored.id);
      }
      versions.written(saved.id, saved.revision);
      return saved;
    },
  };
}
