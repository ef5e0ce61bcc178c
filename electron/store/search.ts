import { AppError } from "#shared/errors.ts";
import type { EventPart } from "#shared/note.ts";
import type { SearchHit } from "#shared/search.ts";
import type { Connection } from "./connection.ts";
import { toTarget } from "./note-targets.ts";
import { createSearchIndex } from "./search-index.ts";
import { foundEnd, foundStart, searchFields, snippetParts } from "./search-snippet.ts";
import { matchExpression } from "./search-words.ts";
import { sqliteCode } from "./store-failure.ts";
import type { Search } from "./store.ts";

interface HitRecord {
  isNote: 0 | 1;
  eventId: string;
  sessionId: string | null;
  title: string | null;
  day: string | null;
  part: EventPart | null;
  snippets: string;
}

/** The commit at the end of a slice takes a part of its time. */
const workShare = 0.6;
/** Documents a transaction when everything is to be indexed: few enough for other writers to get their turn. */
const batch = 500;

const snippets = searchFields
  .map((_, column) => `snippet(search_index, ${column}, '${foundStart}', '${foundEnd}', '…', 24)`)
  .join(", ");

/**
 * Full-text search over sessions and notes. `elapsed` answers with milliseconds from any start and only
 * measures slices.
 */
export function createSearch(db: Connection, { elapsed }: { elapsed: () => number }): Search {
  const index = createSearchIndex(db);
  // FTS5 sorts by rank itself and hands rows out one by one, so snippets are made for the rows shown and no others.
  const find = db.sqlite.prepare<
    [{ match: string; eventId: string | null; limit: number }],
    HitRecord
  >(
    `SELECT f.rowid % 2 AS isNote, coalesce(s.event_id, n.event_id) AS eventId,
       coalesce(s.id, n.session_id) AS sessionId, coalesce(s.title, ns.title) AS title, n.day, n.part,
       json_array(${snippets}) AS snippets
     FROM search_index AS f
     LEFT JOIN sessions AS s ON f.rowid % 2 = 0 AND s.seq = f.rowid / 2
     LEFT JOIN notes AS n ON f.rowid % 2 = 1 AND n.seq = f.rowid / 2
     LEFT JOIN sessions AS ns ON ns.id = n.session_id
     WHERE f.search_index MATCH @match
       AND coalesce(s.event_id, n.event_id) = coalesce(@eventId, s.event_id, n.event_id)
     ORDER BY f.rank LIMIT @limit`,
  );

  /** Whether more is marked. */
  const indexWhile = (isTimeLeft: (done: number) => boolean): boolean => {
    if (db.read(() => index.nextMark()) === undefined) return false;
    return db.writeIndex(() => {
      let next = index.nextMark();
      for (let done = 0; next !== undefined && (done === 0 || isTimeLeft(done)); done += 1) {
        index.refresh(next);
        next = index.nextMark();
      }
      return next !== undefined;
    });
  };
  const finish = (): void => {
    while (indexWhile((done) => done < batch));
  };
  const toHit = (record: HitRecord): SearchHit => {
    const texts: string[] = JSON.parse(record.snippets);
    const column = Math.max(
      texts.findIndex((text) => text.includes(foundStart)),
      0,
    );
    return {
      sessionId: record.sessionId,
      eventId: record.eventId,
      title: record.title ?? record.day ?? record.part ?? "",
      field: searchFields[column] ?? "title",
      snippet: snippetParts(texts[column] ?? ""),
      target: record.isNote === 1 ? toTarget(record) : null,
    };
  };

  return {
    finish,
    indexSlice(milliseconds) {
      const end = elapsed() + milliseconds * workShare;
      try {
        return indexWhile(() => elapsed() < end);
      } catch (error) {
        // The command line is writing: the marks stay, and the next slice comes soon.
        if (error instanceof AppError && error.code === "busy") return true;
        throw error;
      }
    },
    find({ words, eventId, limit }) {
      const match = matchExpression(words);
      if (match === null) return [];
      try {
        finish();
      } catch (error) {
        // What is indexed can still be searched.
        if (!(error instanceof AppError)) throw error;
      }
      try {
        return db.read(() => find.all({ match, eventId, limit }).map(toHit));
      } catch (error) {
        // FTS5 refused the expression. Nothing typed should bring it to that, but a search box never breaks.
        if (sqliteCode(error) === "SQLITE_ERROR") return [];
        throw error;
      }
    },
  };
}
