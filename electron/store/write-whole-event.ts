import type { Connection } from "./connection.ts";
import { eachTagOnce } from "./each-tag-once.ts";
import { checkZone } from "./event-clocks.ts";
import { createImportLog } from "./import-log.ts";
import { hasText } from "./note-text.ts";
import { type ScheduledColumns, scheduledColumns, toColumns } from "./scheduled-columns.ts";
import { createSessionParts } from "./session-parts.ts";
import { createSourceIds } from "./source-ids.ts";
import { createSourceReadings } from "./source-readings.ts";
import { createSpeakers } from "./speakers.ts";
import { createVersionRows } from "./version-rows.ts";
import type { WholeEvent, WholeNote, WholeSession } from "./whole-event.ts";
import type { WholePosts } from "./whole-posts.ts";

interface NotePlace {
  eventId: string;
  sessionId: string | null;
  day: string | null;
  part: string | null;
}

/**
 * Writes an event whose ids are not taken, as it was read elsewhere. Run inside a transaction; a step is a session. Throws
 * `invalid-input` for an unknown zone.
 */
export function createWriteWholeEvent(
  db: Connection,
  { now, newId, posts }: { now: () => number; newId: () => string; posts: WholePosts },
): (event: WholeEvent) => Generator<void, void> {
  const { sqlite } = db;
  const insertEvent = sqlite.prepare<
    [
      Omit<
        WholeEvent,
        | "isSample"
        | "sources"
        | "readings"
        | "imports"
        | "speakers"
        | "files"
        | "sessions"
        | "notes"
        | "posts"
      > & {
        isSample: 0 | 1;
      },
    ]
  >(
    `INSERT INTO events (id, parent_id, name, place, zone, starts_on, ends_on, day_starts_at, is_sample, created_at)
     VALUES (@id, @parentId, @name, @place, @zone, @startsOn, @endsOn, @dayStartsAt, @isSample, @createdAt)`,
  );
  const insertSource = sqlite.prepare<
    [Omit<WholeEvent["sources"][number], "isPart"> & { id: string; eventId: string; isPart: 0 | 1 }]
  >(
    `INSERT OR IGNORE INTO schedule_sources (id, event_id, format, location, imported_at, is_part)
     VALUES (@id, @eventId, @format, @location, @importedAt, @isPart)`,
  );
  const insertSession = sqlite.prepare<
    [id: string, eventId: string, isOwn: 0 | 1, ...columns: ScheduledColumns]
  >(
    `INSERT INTO sessions (id, event_id, is_own, ${scheduledColumns})
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const inserting = (table: string, column: string, time: string) => {
    const insert = sqlite.prepare<[string, string | number, number]>(
      `INSERT INTO ${table} (session_id, ${column}, ${time}) VALUES (?, ?, ?)`,
    );
    return (sessionId: string, value: string | number | null, at: number | null): void => {
      if (value !== null) insert.run(sessionId, value, at ?? now());
    };
  };
  const plan = inserting("plans", "plan", "planned_at");
  const mark = inserting("attendance", "mark", "marked_at");
  const rate = inserting("ratings", "stars", "rated_at");
  const insertTag = sqlite.prepare<[string, string]>(
    "INSERT INTO session_tags (session_id, tag) VALUES (?, ?)",
  );
  const insertNote = sqlite.prepare<
    [NotePlace & Omit<WholeNote, "conflicts" | "versions"> & { id: string; hasText: 0 | 1 }]
  >(
    `INSERT INTO notes (id, event_id, session_id, day, part, revision, has_text, saved_at, body)
     VALUES (@id, @eventId, @sessionId, @day, @part, @revision, @hasText, @savedAt, @body)`,
  );
  const insertConflict = sqlite.prepare<
    [WholeNote["conflicts"][number] & { id: string; noteId: string }]
  >(
    `INSERT INTO note_conflicts (id, note_id, base_revision, saved_at, resolved_at, body)
     VALUES (@id, @noteId, @baseRevision, @savedAt, @resolvedAt, @body)`,
  );
  // An id that another event has by now is left to it: the speaker gets one of their own.
  const insertSpeaker = sqlite.prepare<[string, string, string, string]>(
    "INSERT OR IGNORE INTO speakers (id, event_id, name, affiliation) VALUES (?, ?, ?, ?)",
  );
  const insertFormer = sqlite.prepare<[{ former: string; id: string; eventId: string }]>(
    `INSERT OR IGNORE INTO former_speakers (id, speaker_seq)
     SELECT @former, seq FROM speakers
     WHERE id = @id AND event_id = @eventId AND NOT EXISTS (SELECT 1 FROM speakers WHERE id = @former)`,
  );
  const log = createImportLog(db);
  const readings = createSourceReadings(db);
  const sourceIds = createSourceIds(db);
  const parts = createSessionParts(db);
  const speakers = createSpeakers(db, { newId });
  const versionRows = createVersionRows(db);

  const writeNote = (
    place: NotePlace,
    { revision, savedAt, body, conflicts, versions }: WholeNote,
  ): void => {
    const id = newId();
    const isWritten = hasText(body) ? 1 : 0;
    insertNote.run({ ...place, id, revision, savedAt, body, hasText: isWritten });
    for (const conflict of conflicts) insertConflict.run({ ...conflict, id: newId(), noteId: id });
    for (const version of versions) versionRows.add(id, version);
  };
  const writeMarks = (session: WholeSession): void => {
    plan(session.id, session.plan, session.plannedAt);
    mark(session.id, session.attendance, session.markedAt);
    rate(session.id, session.rating, session.ratedAt);
    for (const tag of eachTagOnce(session.tags)) insertTag.run(session.id, tag);
  };

  const writeLog = (eventId: string, imports: WholeEvent["imports"]): void => {
    for (const { counts, undoneAt, ...entry } of imports) {
      const id = newId();
      log.add({ ...entry, ...counts, id, eventId, importedAt: Date.parse(entry.importedAt) });
      if (undoneAt !== null) log.setUndone(id, Date.parse(undoneAt));
    }
  };

  return function* writeEvent({
    sources,
    readings: known,
    imports,
    sessions,
    notes,
    isSample,
    speakers: people,
    files: _files,
    posts: written,
    ...event
  }) {
    const eventId = event.id;
    checkZone(event.zone);
    insertEvent.run({ ...event, isSample: isSample ? 1 : 0 });
    for (const source of sources) {
      insertSource.run({ ...source, id: newId(), eventId, isPart: source.isPart ? 1 : 0 });
    }
    readings.replace(
      eventId,
      known.map(({ format, ...reading }) => [format, reading]),
    );
    writeLog(eventId, imports);
    for (const { id, name, affiliation } of people) {
      insertSpeaker.run(id, eventId, name, affiliation ?? "");
    }
    const writer = speakers.writing(eventId);
    for (const session of sessions) {
      const { id, isOwn, note } = session;
      const row = insertSession.run(id, eventId, isOwn ? 1 : 0, ...toColumns(session));
      const seq = row.lastInsertRowid;
      sourceIds.add(seq, session.sourceIds);
      writer.add(seq, session.speakers);
      writeMarks(session);
      if (session.heldBy.length > 0) parts.put(eventId, [{ id, by: session.heldBy }]);
      if (note !== null) writeNote({ eventId, sessionId: id, day: null, part: null }, note);
      yield;
    }
    // Who speaks nowhere was only there to be known by an id.
    writer.removeOrphans();
    for (const { id, formerIds } of people) {
      for (const former of formerIds) insertFormer.run({ former, id, eventId });
    }
    for (const { day, part, ...note } of notes) {
      writeNote({ eventId, sessionId: null, day, part }, note);
    }
    for (const post of written) posts.add(eventId, post);
  };
}
