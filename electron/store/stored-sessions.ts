import type { StoredSession } from "#shared/schedule-changes.ts";
import type { Connection } from "./connection.ts";
import { createSessionListReader } from "./session-lists.ts";
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
}

export function createStoredSessions(db: Connection, sourceIds: SourceIds): StoredSessions {
  const ofEvent = db.sqlite.prepare<[string], SessionRecord & SessionTexts>(
    `${selectSessionTexts} WHERE s.event_id = ? ${sessionOrder}`,
  );
  // An emptied note counts as well: it may be open in the window, or hold texts kept from conflicts.
  const isMine = db.sqlite
    .prepare<[{ id: string }], 0 | 1>(
      `SELECT EXISTS (SELECT 1 FROM plans WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM ratings WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM attendance WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM session_tags WHERE session_id = @id)
         OR EXISTS (SELECT 1 FROM notes WHERE session_id = @id)`,
    )
    .pluck();
  const lists = createSessionListReader(db);

  const toStored = (
    record: SessionRecord & SessionTexts,
    { speakers, sourceIds: ids }: Pick<StoredSession, "speakers" | "sourceIds">,
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
      return ofEvent.all(eventId).map((record) =>
        toStored(record, {
          speakers: speakersOf.get(record.id) ?? [],
          sourceIds: idsOf.get(record.id) ?? [],
        }),
      );
    },
    isMine: (id) => isMine.get({ id }) === 1,
  };
}
