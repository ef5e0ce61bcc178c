import type { SourceId } from "#shared/schedule.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { Connection } from "./connection.ts";
import type { PartEntry } from "./session-parts.ts";
import type { ReadingOfFormat } from "./source-readings.ts";
import type { SourceBefore } from "./sources.ts";

/** What the last import of an event was, as undoing it needs it. */
export interface UndoEntry {
  importId: string;
  madeEvent: boolean;
  zoneBefore: string;
  zoneAfter: string;
  /** How sources were read; null: the import left that alone. */
  readingsBefore: readonly ReadingOfFormat[] | null;
  /** Null: the import brought its source. */
  sourceBefore: SourceBefore | null;
  partsBefore: readonly PartEntry[];
  /** Ids of the added sessions; empty when the event itself was added. */
  added: readonly string[];
}

export type SessionBefore = ScheduledSession & { sourceIds: SourceId[] };

/** As many sessions as are kept or read at once: a few milliseconds' worth. */
const PIECE = 100;

/** The rows that bring back the state before an event's last import. Run inside a transaction. */
export interface UndoRows {
  /**
   * Keeps sessions that are about to be altered, in the place of what an earlier import kept. Comes first, a piece a step;
   * `keep` follows.
   */
  takeBefore(eventId: string, ids: readonly string[]): Generator<void, void>;
  keep(eventId: string, entry: UndoEntry): void;
  find(eventId: string): UndoEntry | null;
  /** In the order in which they were kept; read piece by piece, so that writing may go on meanwhile. */
  sessionsBefore(eventId: string): Iterable<{ id: string; before: SessionBefore }>;
  remove(eventId: string): void;
}

/**
 * SessionBefore, put together by SQLite: the texts of a thousand sessions do not pass through JavaScript. `json(…)`, since
 * what comes out of a subquery may be taken for a plain string.
 */
const beforeAsJson = `json_object(
  'title', s.title, 'kind', s.kind, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'room', s.room, 'track', s.track,
  'abstract', CASE WHEN s.abstract IS NULL THEN NULL
    ELSE json_object('format', s.abstract_format, 'source', s.abstract) END,
  'speakers', json((
    SELECT json_group_array(json_object('name', p.name, 'affiliation', nullif(p.affiliation, '')) ORDER BY sp.position)
    FROM session_speakers AS sp CROSS JOIN speakers AS p ON p.seq = sp.speaker_seq WHERE sp.session_seq = s.seq
  )),
  'url', s.url, 'slidesUrl', s.slides_url, 'videoUrl', s.video_url, 'links', json(s.links), 'status', s.status,
  'sourceIds', json((
    SELECT json_group_array(json_object('kind', kind, 'value', value))
    FROM session_source_ids WHERE session_seq = s.seq
  ))
)`;

interface UndoRecord {
  importId: string;
  madeEvent: 0 | 1;
  zoneBefore: string;
  zoneAfter: string;
  readingsBefore: string | null;
  sourceBefore: string | null;
  partsBefore: string;
  added: string;
}

export function createUndoRows({ sqlite }: Connection): UndoRows {
  const remove = sqlite.prepare<[string]>("DELETE FROM import_undos WHERE event_id = ?");
  const takeBefore = sqlite.prepare<[eventId: string, ids: string]>(
    `INSERT INTO undo_sessions (event_id, session_id, before)
     SELECT ?, s.id, ${beforeAsJson} FROM json_each(?) AS asked CROSS JOIN sessions AS s ON s.id = asked.value`,
  );
  const keep = sqlite.prepare<[UndoRecord & { eventId: string }]>(
    `INSERT INTO import_undos
       (event_id, import_id, made_event, zone_before, zone_after, readings_before, source_before, parts_before, added)
     VALUES (@eventId, @importId, @madeEvent, @zoneBefore, @zoneAfter, @readingsBefore, @sourceBefore, @partsBefore, @added)`,
  );
  const find = sqlite.prepare<[string], UndoRecord>(
    `SELECT import_id AS importId, made_event AS madeEvent, zone_before AS zoneBefore, zone_after AS zoneAfter,
       readings_before AS readingsBefore, source_before AS sourceBefore,
       parts_before AS partsBefore, added
     FROM import_undos WHERE event_id = ?`,
  );
  const sessionsBefore = sqlite.prepare<
    [eventId: string, after: number],
    { seq: number; id: string; before: string }
  >(
    `SELECT seq, session_id AS id, before FROM undo_sessions WHERE event_id = ? AND seq > ? ORDER BY seq LIMIT ${PIECE}`,
  );

  return {
    *takeBefore(eventId, ids) {
      remove.run(eventId);
      for (let from = 0; from < ids.length; from += PIECE) {
        takeBefore.run(eventId, JSON.stringify(ids.slice(from, from + PIECE)));
        yield;
      }
    },
    keep(eventId, { madeEvent, readingsBefore, sourceBefore, partsBefore, added, ...entry }) {
      keep.run({
        ...entry,
        eventId,
        madeEvent: madeEvent ? 1 : 0,
        readingsBefore: readingsBefore === null ? null : JSON.stringify(readingsBefore),
        sourceBefore: sourceBefore === null ? null : JSON.stringify(sourceBefore),
        partsBefore: JSON.stringify(partsBefore),
        added: JSON.stringify(added),
      });
    },
    find(eventId) {
      const found = find.get(eventId);
      return found === undefined ? null : toEntry(found);
    },
    *sessionsBefore(eventId) {
      let piece = sessionsBefore.all(eventId, 0);
      while (piece.length > 0) {
        for (const { id, before: text } of piece) {
          const before: SessionBefore = JSON.parse(text);
          yield { id, before };
        }
        piece = sessionsBefore.all(eventId, piece.at(-1)?.seq ?? 0);
      }
    },
    remove: (eventId) => void remove.run(eventId),
  };
}

/** The JSON is written by the store alone. */
function toEntry(record: UndoRecord): UndoEntry {
  const { madeEvent, readingsBefore, sourceBefore, partsBefore, added, ...entry } = record;
  const readings: ReadingOfFormat[] | null =
    readingsBefore === null ? null : JSON.parse(readingsBefore);
  const before: SourceBefore | null = sourceBefore === null ? null : JSON.parse(sourceBefore);
  const parts: PartEntry[] = JSON.parse(partsBefore);
  const ids: string[] = JSON.parse(added);
  return {
    ...entry,
    madeEvent: madeEvent === 1,
    readingsBefore: readings,
    sourceBefore: before,
    partsBefore: parts,
    added: ids,
  };
}
