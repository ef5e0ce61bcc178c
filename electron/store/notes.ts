import { AppError } from "#shared/errors.ts";
import type { Note, NoteConflict, NoteSaved, NoteTarget } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { createNoteConflicts } from "./note-conflicts.ts";
import { createNoteRows, type NoteHead } from "./note-rows.ts";
import { createFindPlace, type NotePlace, toTarget } from "./note-targets.ts";
import { bodyOfBoth, emptyBodyText } from "./note-text.ts";
import { createNoteVersions } from "./note-versions.ts";
import type { Notes } from "./contract/notes.ts";
import { createTrashTaking } from "./trash-taking.ts";

const utc = (instant: number): string => new Date(instant).toISOString();
const toSaved = ({ revision, savedAt }: Omit<NoteHead, "id">): NoteSaved => ({
  revision,
  savedAt: utc(savedAt),
});

const noSuchVersion = (): AppError =>
  new AppError("not-found", "This note has no such version. It may have been thinned out.");

export function createNotes(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): Notes {
  const withText = db.sqlite.prepare<[string], NotePlace & { savedAt: number }>(
    `SELECT n.event_id AS eventId, n.session_id AS sessionId, n.day, n.part, n.saved_at AS savedAt
     FROM notes AS n LEFT JOIN sessions AS s ON s.id = n.session_id
     WHERE n.event_id = ? AND n.has_text = 1
     ORDER BY coalesce(s.starts_at, 0), n.day, n.part, n.id`,
  );
  const findPlace = createFindPlace(db);
  const conflicts = createNoteConflicts(db, { now, newId });
  const versions = createNoteVersions(db, { now });
  const trash = createTrashTaking(db, { now, newId });
  const { find, put, bodyOf } = createNoteRows(db, versions, { now, newId });

  const read = (target: NoteTarget, stored: NoteHead | undefined): Note => {
    if (stored === undefined) {
      return { target, body: emptyBodyText, revision: 0, savedAt: null, conflict: null };
    }
    const open = conflicts.find(stored.id);
    const conflict: NoteConflict | null =
      open === undefined
        ? null
        : { baseRevision: open.baseRevision, body: open.body, savedAt: utc(open.savedAt) };
    return { target, body: bodyOf(stored.id) ?? emptyBodyText, ...toSaved(stored), conflict };
  };

  return {
    get: (target) => db.read(() => read(target, find(findPlace(target)))),
    save({ target, body, baseRevision }) {
      // The answer is thrown after the transaction: thrown inside, it would take the kept draft with it.
      const saved = db.write(() => {
        const place = findPlace(target);
        const stored = find(place);
        if (stored === undefined || stored.revision <= baseRevision) {
          return toSaved(put(place, stored, { body, baseRevision }));
        }
        // The same text again is a save whose answer was lost, not a second opinion.
        if (bodyOf(stored.id) === body) return toSaved(stored);
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
        return toSaved(put(place, find(place), { body, baseRevision: 0, keeps: true }));
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
        const theirs = bodyOf(stored.id) ?? emptyBodyText;
        const ours = conflict.body;
        const chosen = {
          mine: () => ours,
          theirs: () => theirs,
          both: () => bodyOfBoth(theirs, ours),
        }[choice]();
        const notChosen =
          choice === "mine" ? { baseRevision: stored.revision, body: theirs } : conflict;
        conflicts.resolve(conflict.id, notChosen);
        return read(target, put(place, stored, { body: chosen, baseRevision: 0, keeps: true }));
      });
    },
    remove(target) {
      return db.write(() => {
        const stored = find(findPlace(target));
        const removed = stored === undefined ? null : trash.take("note", stored.id);
        if (removed === null) throw new AppError("not-found", "There is no note here to remove.");
        return removed;
      });
    },
    versions(target) {
      return db.read(() => {
        const stored = find(findPlace(target));
        return stored === undefined
          ? []
          : versions.list(stored.id).map(({ revision, savedAt }) => toSaved({ revision, savedAt }));
      });
    },
    version(target, revision) {
      return db.read(() => {
        const stored = find(findPlace(target));
        const found = stored && versions.find(stored.id, revision);
        if (found === undefined) throw noSuchVersion();
        return { revision, savedAt: utc(found.savedAt), body: found.body };
      });
    },
    restore(target, revision) {
      return db.write(() => {
        const place = findPlace(target);
        const stored = find(place);
        const found = stored && versions.find(stored.id, revision);
        if (stored === undefined || found === undefined) throw noSuchVersion();
        return read(target, put(place, stored, { body: found.body, baseRevision: 0, keeps: true }));
      });
    },
    close(target) {
      db.read(() => {
        const stored = find(findPlace(target));
        if (stored !== undefined) versions.closed(stored.id);
      });
    },
    packVersion: () => versions.pack(),
    thinVersions: () => db.write(() => versions.thin()),
    list(eventId) {
      return db.read(() =>
        withText
          .all(eventId)
          .map(({ savedAt, ...place }) => ({ target: toTarget(place), savedAt: utc(savedAt) })),
      );
    },
  };
}
