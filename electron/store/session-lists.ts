import type { Speaker } from "#shared/session.ts";
import type { Connection } from "./connection.ts";

/** Reads the speakers and tags of one session, or of all of an event's in two queries instead of two a session. */
export interface SessionListReader {
  speakersOf(sessionId: string): Speaker[];
  tagsOf(sessionId: string): string[];
  /** By session id; a session without any has no entry. */
  speakersOfEvent(eventId: string): Map<string, Speaker[]>;
  tagsOfEvent(eventId: string): Map<string, string[]>;
}

type SpeakerRecord = [sessionId: string, name: string, affiliation: string];

const toSpeaker = (name: string, affiliation: string): Speaker => ({
  name,
  affiliation: affiliation === "" ? null : affiliation,
});

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

export function createSessionListReader({ sqlite }: Connection): SessionListReader {
  const selectSpeakers = `
    SELECT sp.session_id, speakers.name, speakers.affiliation
    FROM sessions AS s
    CROSS JOIN session_speakers AS sp ON sp.session_id = s.id
    CROSS JOIN speakers ON speakers.id = sp.speaker_id`;
  // CROSS JOIN keeps the order of the tables: the event's sessions lead, and each row is one step in an index.
  const ofEvent = sqlite
    .prepare<[string], SpeakerRecord>(
      `${selectSpeakers} WHERE s.event_id = ? ORDER BY s.starts_at, s.room, s.title, s.id, sp.position`,
    )
    .raw();
  const ofSession = sqlite
    .prepare<[string], SpeakerRecord>(`${selectSpeakers} WHERE s.id = ? ORDER BY sp.position`)
    .raw();
  const tagsOf = sqlite
    .prepare<[string], string>("SELECT tag FROM session_tags WHERE session_id = ? ORDER BY tag")
    .pluck();
  const tagsOfEvent = sqlite
    .prepare<[string], [sessionId: string, tag: string]>(
      `SELECT t.session_id, t.tag FROM sessions AS s CROSS JOIN session_tags AS t ON t.session_id = s.id
       WHERE s.event_id = ? ORDER BY s.starts_at, s.room, s.title, s.id, t.tag`,
    )
    .raw();

  return {
    speakersOf: (sessionId) =>
      ofSession.all(sessionId).map(([, name, affiliation]) => toSpeaker(name, affiliation)),
    tagsOf: (sessionId) => tagsOf.all(sessionId),
    speakersOfEvent(eventId) {
      const groups = new Map<string, Speaker[]>();
      for (const [sessionId, name, affiliation] of ofEvent.all(eventId)) {
        add(groups, sessionId, toSpeaker(name, affiliation));
      }
      return groups;
    },
    tagsOfEvent(eventId) {
      const groups = new Map<string, string[]>();
      for (const [sessionId, tag] of tagsOfEvent.all(eventId)) add(groups, sessionId, tag);
      return groups;
    },
  };
}
