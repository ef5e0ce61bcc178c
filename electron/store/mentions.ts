import type { EventSpeaker, MentionedIn, MentionTarget } from "#shared/mention.ts";
import type { MentionKind } from "#shared/rich-text/mention-address.ts";
import type { Connection } from "./connection.ts";
import { createEventClocks } from "./event-clocks.ts";
import { type NotePlace, toTarget } from "./note-targets.ts";
import type { Mentions } from "./contract/events.ts";

type Found = Omit<MentionTarget, "startsAt" | "of" | "id"> & {
  startsAt: number | null;
  zone: string;
  dayStartsAt: number;
};
type FoundNote = NotePlace & { of: MentionKind; name: string; title: string | null };

const columns = `s.id AS sessionId, s.starts_at AS startsAt, s.room, e.zone, e.day_starts_at AS dayStartsAt`;

export function createMentions(db: Connection): Mentions {
  const session = db.sqlite.prepare<[string], Found>(
    `SELECT s.title AS name, s.event_id AS eventId, s.url, NULL AS affiliation, ${columns}
     FROM sessions AS s JOIN events AS e ON e.id = s.event_id WHERE s.id = ?`,
  );
  const speaker = db.sqlite.prepare<[string, string], Found>(
    `SELECT p.name, p.event_id AS eventId, NULL AS url, nullif(p.affiliation, '') AS affiliation, ${columns}
     FROM speakers AS p JOIN events AS e ON e.id = p.event_id
     LEFT JOIN session_speakers AS sp ON sp.speaker_seq = p.seq LEFT JOIN sessions AS s ON s.seq = sp.session_seq
     WHERE p.id = ? OR p.seq = (SELECT speaker_seq FROM former_speakers WHERE id = ?)
     ORDER BY s.starts_at LIMIT 1`,
  );
  const ofEvent = db.sqlite.prepare<[string], EventSpeaker>(
    `SELECT id, name, nullif(affiliation, '') AS affiliation FROM speakers WHERE event_id = ?
     ORDER BY name, affiliation`,
  );
  // A person with two affiliations is two rows of one name.
  const notesNaming = db.sqlite.prepare<[{ sessionId: string }], FoundNote>(
    `WITH people AS (
       SELECT DISTINCT p.seq, p.id, p.name, sp.position FROM sessions AS s
       JOIN session_speakers AS sp ON sp.session_seq = s.seq JOIN speakers AS q ON q.seq = sp.speaker_seq
       JOIN speakers AS p ON p.event_id = q.event_id AND p.name = q.name
       WHERE s.id = @sessionId
     ), named AS (
       SELECT 'session' AS of, id, title AS name, -1 AS position FROM sessions WHERE id = @sessionId
       UNION ALL SELECT 'speaker', id, name, position FROM people
       UNION ALL SELECT 'speaker', f.id, p.name, p.position FROM people AS p
         JOIN former_speakers AS f ON f.speaker_seq = p.seq
     )
     SELECT named.of, named.name, n.event_id AS eventId, n.session_id AS sessionId, n.day, n.part, t.title
     FROM named JOIN mentions AS m ON m.target_id = named.id AND m.kind = named.of
     JOIN notes AS n ON n.seq = m.note_seq LEFT JOIN sessions AS t ON t.id = n.session_id
     WHERE n.session_id IS NOT @sessionId
     GROUP BY named.position, named.name, n.seq
     ORDER BY named.position, coalesce(t.starts_at, 0), n.day, n.part, n.id`,
  );
  const clockOf = createEventClocks();

  return {
    named: (mentions) =>
      db.read(() =>
        mentions.flatMap(({ of, id }): MentionTarget[] => {
          const found = of === "session" ? session.get(id) : speaker.get(id, id);
          if (found === undefined) return [];
          const { zone, dayStartsAt, startsAt, ...rest } = found;
          const at = startsAt === null ? null : clockOf({ zone, dayStartsAt }).format(startsAt);
          return [{ of, id, ...rest, startsAt: at }];
        }),
      ),
    ofSession: (sessionId) =>
      db.read(() =>
        notesNaming.all({ sessionId }).map(({ of, name, title, ...place }): MentionedIn => ({
          of,
          name,
          eventId: place.eventId,
          target: toTarget(place),
          title,
        })),
      ),
    speakers: (eventId) => db.read(() => ofEvent.all(eventId)),
  };
}
