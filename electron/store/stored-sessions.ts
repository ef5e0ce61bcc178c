import type { StoredSession } from "#shared/schedule-changes.ts";
import type { Connection } from "./connection.ts";
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
import type { SourceIds } from "./source-ids.ts";

/** Sessions as an import compares them with its source. */
export interface StoredSessions {
  /** An event's sessions; empty for an event that is not there. */
  ofEvent(eventId: string): StoredSession[];
  /** Whether anything of the person's hangs on a session, so that an import must not remove it. */
  isMine(sessionId: string): boolean;
  /**
   * Gone sessions of an event on which nothing of the person's is left: marks were taken off, and what there is of a note is
   * empty and always was.
   */
  abandoned(eventId: string): string[];
  /** Whether a session is one of those, but for earlier texts of its note: it may go if the person says so. */
  isBare(sessionId: string): boolean;
  /** With its emptied note, if there is one. */
  remove(sessionId: string): void;
}

const isBare = `s.status = 'gone' AND s.is_own = 0
  AND NOT EXISTS (SELECT 1 FROM plans WHERE session_id = s.id)
  AND NOT EXISTS (SELECT 1 FROM ratings WHERE session_id = s.id)
  AND NOT EXISTS (SELECT 1 FROM attendance WHERE session_id = s.id)
  AND NOT EXISTS (SELECT 1 FROM session_tags WHERE session_id = s.id)
  AND NOT EXISTS (
    SELECT 1 FROM notes AS n WHERE n.session_id = s.id
      AND (n.has_text = 1 OR EXISTS (SELECT 1 FROM note_conflicts WHERE note_id = n.id))
  )`;
const hasHistory = `EXISTS (
    SELECT 1 FROM notes AS n CROSS JOIN note_versions AS v ON v.note_id = n.id WHERE n.session_id = s.id
  )`;

export function createStoredSessions(db: Connection, sourceIds: SourceIds): StoredSessions {
  const ofEvent = db.sqlite.prepare<[string], SessionRecord & SessionTexts>(
    `${selectSessionTexts} WHERE s.event_id = ? ${sessionOrder}`,
  );
  // An emptied note counts as well: it may be open in the window, or hold texts kept from conflicts. So does one in the trash.
  const isMine = db.sqlite
    .prepare<[{ id: string }], 0 | 1>(
      `SELECT EXISTS (SELECT 1 FROM plans WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM ratings WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM attendance WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM session_tags WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM notes WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM trash WHERE session_id = @id)`,
    )
    .pluck();
  const abandoned = db.sqlite
    .prepare<[string], string>(
      `SELECT s.id FROM sessions AS s WHERE s.event_id = ? AND ${isBare} AND NOT ${hasHistory}
         AND NOT EXISTS (SELECT 1 FROM trash WHERE session_id = s.id)`,
    )
    .pluck();
  const bareOne = db.sqlite
    .prepare<[string], 1>(`SELECT 1 FROM sessions AS s WHERE s.id = ? AND ${isBare}`)
    .pluck();
  const removeEmptied = db.sqlite.prepare<[string]>(
    "DELETE FROM notes WHERE session_id = ? AND has_text = 0",
  );
  const remove = db.sqlite.prepare<[string]>("DELETE FROM sessions WHERE id = ?");
  const lists = createSessionListReader(db);
  const parts = createSessionParts(db);

  const toStored = (
    record: SessionRecord & SessionTexts,
    { speakers, sourceIds: ids, heldBy }: Pick<StoredSession, "speakers" | "sourceIds" | "heldBy">,
  ): StoredSession => ({
    id: record.id,
    title: record.title,
    kind: record.kind,
    startsAt: record.startsAt,
    endsAt: record.endsAt,
    room: record.room,
    track: record.track,
    abstract: toAbstract(record),
    speakers,
    url: record.url,
    slidesUrl: record.slidesUrl,
    videoUrl: record.videoUrl,
    links: toLinks(record),
    status: record.status,
    sourceIds: ids,
    heldBy,
    isOwn: record.isOwn === 1,
    isMine: isMine.get({ id: record.id }) === 1,
    hasNote: record.hasNote === 1,
    plan: record.plan,
    attendance: record.attendance,
    rating: record.rating,
  });
  return {
    ofEvent(eventId) {
      const speakersOf = lists.speakersOfEvent(eventId);
      const idsOf = sourceIds.ofEvent(eventId);
      const partsOf = parts.bySession(eventId);
      return ofEvent.all(eventId).map((record) =>
        toStored(record, {
          speakers: speakersOf.get(record.id) ?? [],
          sourceIds: idsOf.get(record.id) ?? [],
          heldBy: partsOf.get(record.id) ?? [],
        }),
      );
    },
    isMine: (id) => isMine.get({ id }) === 1,
    abandoned: (eventId) => abandoned.all(eventId),
    isBare: (id) => bareOne.get(id) !== undefined,
    remove(id) {
      removeEmptied.run(id);
      remove.run(id);
    },
  };
}
