import { AppError } from "#shared/errors.ts";
import type { Note, NoteConflict, NoteSaved, NoteTarget } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { createNoteConflicts } from "./note-conflicts.ts";
import { createFindPlace, type NotePlace, toTarget } from "./note-targets.ts";
import { bodyOfBoth, emptyBodyText, hasText } from "./note-text.ts";
import type { Notes } from "./store.ts";

interface NoteHead {
  id: string;
  revision: number;
  savedAt: number;
}
type StoredHead = NoteHead & { hasText: number };

const utc = (instant: number): string => new Date(instant).toISOString();
const toSaved = ({ revision, savedAt }: Omit<NoteHead, "id">): NoteSaved => ({
  revision,
  savedAt: utc(savedAt),
});

export function createNotes(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): Notes {
  const head = "SELECT id, revision, saved_at AS savedAt, has_text AS hasText FROM notes";
  const ofSession = db.sqlite.prepare<[string], StoredHead>(`${head} WHERE session_id = ?`);
  const ofDay = db.sqlite.prepare<[string, string], StoredHead>(
    `${head} WHERE event_id = ? AND day = ?`,
  );
  const ofPart = db.sqlite.prepare<[string, string], StoredHead>(
    `${head} WHERE event_id = ? AND part = ?`,
  );
  const bodyOf = db.sqlite.prepare<[string], string>("SELECT body FROM notes WHERE id = ?").pluck();
  const withText = db.sqlite.prepare<[string], NotePlace & { savedAt: number }>(
    `SELECT n.event_id AS eventId, n.session_id AS sessionId, n.day, n.part, n.saved_at AS savedAt
     FROM notes AS n LEFT JOIN sessions AS s ON s.id = n.session_id
     WHERE n.event_id = ? AND n.has_text = 1
     ORDER BY coalesce(s.starts_at, 0), n.day, n.part, n.id`,
  );
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
  const findPlace = createFindPlace(db);
  const conflicts = createNoteConflicts(db, { now, newId });

  const find = ({ eventId, sessionId, day, part }: NotePlace): StoredHead | undefined => {
    if (sessionId !== null) return ofSession.get(sessionId);
    if (day !== null) return ofDay.get(eventId, day);
    return part === null ? undefined : ofPart.get(eventId, part);
  };
  /** A revision only ever grows, whatever the clock says and whatever the draft was based on. */
  const put = (
    place: NotePlace,
    stored: StoredHead | undefined,
    body: string,
    baseRevision: number,
  ): NoteHead => {
    const saved = {
      id: stored?.id ?? newId(),
      revision: Math.max(stored?.revision ?? 0, baseRevision) + 1,
      savedAt: now(),
    };
    const holdsText = hasText(body) ? 1 : 0;
    if (stored === undefined) {
      insert.run({ ...place, ...saved, hasText: holdsText, body });
      return saved;
    }
    update.run({ ...saved, body });
    if (holdsText !== stored.hasText) setHasText.run(holdsText, stored.id);
    return saved;
  };
  const read = (target: NoteTarget, stored: NoteHead | undefined): Note => {
    if (stored === undefined) {
      return { target, body: emptyBodyText, revision: 0, savedAt: null, conflict: null };
    }
    const open = conflicts.find(stored.id);
    const conflict: NoteConflict | null =
      open === undefined
        ? null
        : { baseRevision: open.baseRevision, body: open.body, savedAt: utc(open.savedAt) };
    return { target, body: bodyOf.get(stored.id) ?? emptyBodyText, ...toSaved(stored), conflict };
  };

  return {
    get: (target) => db.read(() => read(target, find(findPlace(target)))),
    save({ target, body, baseRevision }) {
      // The answer is thrown after the transaction: thrown inside, it would take the kept draft with it.
      const saved = db.write(() => {
        const place = findPlace(target);
        const stored = find(place);
        if (stored === undefined || stored.revision <= baseRevision) {
          return toSaved(put(place, stored, body, baseRevision));
        }
        // The same text again is a save whose answer was lost, not a second opinion.
        if (bodyOf.get(stored.id) === body) return toSaved(stored);
        conflicts.keep(stored.id, baseRevision, body);
        return null;
      });
      if (saved === null) {
        throw new AppError(
          "conflict",
          "This note was changed elsewhere in the meantime. Both texts are kept: choose one, or keep both.",
        );
      }
      return saved;
    },
    replace(target, body) {
      return db.write(() => {
        const place = findPlace(target);
        return toSaved(put(place, find(place), body, 0));
      });
    },
    resolve(target, choice) {
      return db.write(() => {
        const place = findPlace(target);
        const stored = find(place);
        const conflict = stored === undefined ? undefined : conflicts.find(stored.id);
        if (stored === undefined || conflict === undefined) {
          throw new AppError("not-found", "This note has no second text to choose from.");
        }
        const theirs = bodyOf.get(stored.id) ?? emptyBodyText;
        const ours = conflict.body;
        const chosen = {
          mine: () => ours,
          theirs: () => theirs,
          both: () => bodyOfBoth(theirs, ours),
        }[choice]();
        const notChosen =
          choice === "mine" ? { baseRevision: stored.revision, body: theirs } : conflict;
        conflicts.resolve(conflict.id, notChosen);
        return read(target, put(place, stored, chosen, 0));
      });
    },
    list(eventId) {
      return db.read(() =>
        withText
          .all(eventId)
          .map(({ savedAt, ...place }) => ({ target: toTarget(place), savedAt: utc(savedAt) })),
      );
    },
  };
}
