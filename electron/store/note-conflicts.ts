import type { Connection } from "./connection.ts";

interface OpenConflict {
  id: string;
  baseRevision: number;
  body: string;
  savedAt: number;
}

/** Texts that met a newer revision of their note. Run inside a transaction. */
export interface NoteConflicts {
  /** The latest that is not resolved. */
  find(noteId: string): OpenConflict | undefined;
  /** Keeps a draft, in the place of what was kept of the same draft before. */
  keep(noteId: string, baseRevision: number, body: string): void;
  /** Keeps the text that was not chosen, so that a wrong choice loses nothing. */
  resolve(id: string, notChosen: { baseRevision: number; body: string }): void;
}

export function createNoteConflicts(
  { sqlite }: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): NoteConflicts {
  const find = sqlite.prepare<[string], OpenConflict>(
    `SELECT id, base_revision AS baseRevision, body, saved_at AS savedAt FROM note_conflicts
     WHERE note_id = ? AND resolved_at IS NULL ORDER BY saved_at DESC, id DESC LIMIT 1`,
  );
  const keep = sqlite.prepare<[string, string, number, number, string]>(
    `INSERT INTO note_conflicts (id, note_id, base_revision, saved_at, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (note_id, base_revision) WHERE resolved_at IS NULL
     DO UPDATE SET saved_at = excluded.saved_at, body = excluded.body`,
  );
  const resolve = sqlite.prepare<[number, number, string, string]>(
    "UPDATE note_conflicts SET resolved_at = ?, base_revision = ?, body = ? WHERE id = ?",
  );
  return {
    find: (noteId) => find.get(noteId),
    keep: (noteId, baseRevision, body) => void keep.run(newId(), noteId, baseRevision, now(), body),
    resolve: (id, { baseRevision, body }) => void resolve.run(now(), baseRevision, body, id),
  };
}
