import { AppError } from "#shared/errors.ts";
import type { EventPart } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { filesNamed } from "./files-named.ts";
import { createImportLog } from "./import-log.ts";
import { createSessionListReader } from "./session-lists.ts";
import { createSessionParts } from "./session-parts.ts";
import {
  selectSessionTexts,
  type SessionRecord,
  type SessionTexts,
  sessionOrder,
  toAbstract,
  toLinks,
} from "./session-records.ts";
import { createSourceIds } from "./source-ids.ts";
import { createSourceReadings } from "./source-readings.ts";
import { createVersionRows } from "./version-rows.ts";
import type { WholeEvent, WholeNote, WholeSession } from "./whole-event.ts";
import type { WholePosts } from "./whole-posts.ts";

type EventRecord = Omit<
  WholeEvent,
  "isSample" | "sources" | "imports" | "speakers" | "files" | "sessions" | "notes" | "posts"
> & {
  isSample: 0 | 1;
};
type NoteRecord = Omit<WholeNote, "conflicts" | "versions"> & {
  id: string;
  sessionId: string | null;
  day: string | null;
  part: EventPart | null;
};
type Conflict = WholeNote["conflicts"][number];
interface MarkTimes {
  plannedAt: number | null;
  markedAt: number | null;
  ratedAt: number | null;
}

/** Answers with everything stored of an event. Throws `not-found`. Run inside one transaction: it reads table by table. */
export function createReadWholeEvent(
  db: Connection,
  posts: WholePosts,
): (eventId: string) => WholeEvent {
  const { sqlite } = db;
  const event = sqlite.prepare<[string], EventRecord>(
    `SELECT id, parent_id AS parentId, name, place, zone, starts_on AS startsOn, ends_on AS endsOn,
       day_starts_at AS dayStartsAt, is_sample AS isSample, created_at AS createdAt
     FROM events WHERE id = ?`,
  );
  const sources = sqlite.prepare<
    [string],
    Omit<WholeEvent["sources"][number], "isPart"> & { isPart: 0 | 1 }
  >(
    `SELECT format, location, imported_at AS importedAt, is_part AS isPart FROM schedule_sources
     WHERE event_id = ? ORDER BY imported_at, location`,
  );
  const sessions = sqlite.prepare<[string], SessionRecord & SessionTexts>(
    `${selectSessionTexts} WHERE s.event_id = ? ${sessionOrder}`,
  );
  const markTimes = sqlite.prepare<[string], MarkTimes>(
    `SELECT (SELECT planned_at FROM plans WHERE session_id = s.id) AS plannedAt,
       (SELECT marked_at FROM attendance WHERE session_id = s.id) AS markedAt,
       (SELECT rated_at FROM ratings WHERE session_id = s.id) AS ratedAt
     FROM sessions AS s WHERE s.id = ?`,
  );
  const notes = sqlite.prepare<[string], NoteRecord>(
    `SELECT id, session_id AS sessionId, day, part, revision, saved_at AS savedAt, body
     FROM notes WHERE event_id = ? ORDER BY part, day, id`,
  );
  const conflicts = sqlite.prepare<[string], Conflict>(
    `SELECT base_revision AS baseRevision, saved_at AS savedAt, resolved_at AS resolvedAt, body
     FROM note_conflicts WHERE note_id = ? ORDER BY saved_at, rowid`,
  );
  const speakers = sqlite.prepare<
    [string],
    { id: string; name: string; affiliation: string | null; formerIds: string }
  >(
    `SELECT id, name, nullif(affiliation, '') AS affiliation,
       (SELECT json_group_array(id ORDER BY id) FROM former_speakers WHERE speaker_seq = speakers.seq) AS formerIds
     FROM speakers WHERE event_id = ? ORDER BY name, affiliation, id`,
  );
  const nameOfFile = sqlite
    .prepare<[string], string>("SELECT name FROM attachments WHERE file = ?")
    .pluck();
  const log = createImportLog(db);
  const readings = createSourceReadings(db);
  const lists = createSessionListReader(db);
  const sourceIds = createSourceIds(db);
  const parts = createSessionParts(db);
  const versions = createVersionRows(db);

  const toNote = ({ id, revision, savedAt, body }: NoteRecord): WholeNote => ({
    revision,
    savedAt,
    body,
    conflicts: conflicts.all(id),
    versions: versions.all(id),
  });
  return (eventId) => {
    const found = event.get(eventId);
    if (found === undefined) {
      throw new AppError("not-found", "There is no such event. It may have been removed.");
    }
    const written = notes.all(eventId).map((record) => ({ ...record, note: toNote(record) }));
    const noteOf = new Map(written.map(({ sessionId, note }) => [sessionId, note]));
    const speakersOf = lists.speakersOfEvent(eventId);
    const tagsOf = lists.tagsOfEvent(eventId);
    const idsOf = sourceIds.ofEvent(eventId);
    const partsOf = parts.bySession(eventId);
    const toSession = (record: SessionRecord & SessionTexts): WholeSession => {
      const note = noteOf.get(record.id);
      const times = markTimes.get(record.id);
      return {
        id: record.id,
        isOwn: record.isOwn === 1,
        sourceIds: idsOf.get(record.id) ?? [],
        heldBy: partsOf.get(record.id) ?? [],
        title: record.title,
        kind: record.kind,
        status: record.status,
        startsAt: record.startsAt,
        endsAt: record.endsAt,
        room: record.room,
        track: record.track,
        speakers: speakersOf.get(record.id) ?? [],
        url: record.url,
        slidesUrl: record.slidesUrl,
        videoUrl: record.videoUrl,
        links: toLinks(record),
        abstract: toAbstract(record),
        plan: record.plan,
        plannedAt: times?.plannedAt ?? null,
        attendance: record.attendance,
        markedAt: times?.markedAt ?? null,
        rating: record.rating,
        ratedAt: times?.ratedAt ?? null,
        tags: tagsOf.get(record.id) ?? [],
        note: note ?? null,
      };
    };
    return {
      ...found,
      isSample: found.isSample === 1,
      sources: sources.all(eventId).map((one) => ({ ...one, isPart: one.isPart === 1 })),
      readings: readings.list(eventId).map(([format, reading]) => ({ format, ...reading })),
      imports: log
        .ofEvent(eventId)
        .toReversed()
        .map(({ id: _id, ...entry }) => entry),
      speakers: speakers.all(eventId).map((one) => {
        const formerIds: string[] = JSON.parse(one.formerIds);
        return { ...one, formerIds };
      }),
      files: [...namedIn(written.map(({ note }) => note))].toSorted().flatMap((file) => {
        const name = nameOfFile.get(file);
        return name === undefined ? [] : [{ file, name }];
      }),
      sessions: sessions.all(eventId).map(toSession),
      notes: written
        .filter(({ sessionId }) => sessionId === null)
        .map(({ note, day, part }) => ({ ...note, day, part })),
      posts: posts.ofEvent(eventId),
    };
  };
}

/** The stored files that notes name, those of earlier and second texts included. */
function namedIn(notes: readonly WholeNote[]): Set<string> {
  const texts = notes.flatMap(({ body, conflicts, versions }) => [
    body,
    ...conflicts.map((one) => one.body),
    ...versions.map((one) => one.body),
  ]);
  return new Set(texts.flatMap((text) => [...filesNamed(text)]));
}
