import { AppError } from "#shared/errors.ts";
import type { EventPart } from "#shared/note.ts";
import type { SearchField, SearchHit } from "#shared/search.ts";
import type { Connection } from "./connection.ts";
import { toTarget } from "./note-targets.ts";
import { createIndexSlices } from "./index-slices.ts";
import { createSearchIndex } from "./search-index.ts";
import { findSnippet, snippetStart } from "./search-snippet.ts";
import { type SearchWords, searchWords } from "./search-words.ts";
import { sqliteCode } from "./store-failure.ts";
import type { Search } from "./contract/search.ts";

type HitRecord = [
  isNote: 0 | 1,
  eventId: string,
  sessionId: string | null,
  title: string | null,
  day: string | null,
  part: EventPart | null,
  /** In the order of searchFields. */
  ...texts: string[],
];

/** The columns of search_index, in order: what a person would want to be shown first comes first. */
const searchFields = [
  "title",
  "speakers",
  "tags",
  "room",
  "track",
  "note",
  "abstract",
] as const satisfies readonly SearchField[];

/** Full-text search over sessions and notes. `elapsed` as in createIndexSlices. */
export function createSearch(db: Connection, { elapsed }: { elapsed: () => number }): Search {
  const { indexSlice, finish } = createIndexSlices(db, createSearchIndex(db), { elapsed });
  // FTS5 sorts by rank itself and hands rows out one by one, so the texts are read of the rows shown and no others.
  const find = db.sqlite
    .prepare<[{ match: string; eventId: string | null; limit: number }], HitRecord>(
      `SELECT f.rowid % 2, coalesce(s.event_id, n.event_id), coalesce(s.id, n.session_id),
       coalesce(s.title, ns.title), n.day, n.part, ${searchFields.map((field) => `f.${field}`).join(", ")}
     FROM search_index AS f
     LEFT JOIN sessions AS s ON f.rowid % 2 = 0 AND s.seq = f.rowid / 2
     LEFT JOIN notes AS n ON f.rowid % 2 = 1 AND n.seq = f.rowid / 2
     LEFT JOIN sessions AS ns ON ns.id = n.session_id
     WHERE f.search_index MATCH @match
       AND coalesce(s.event_id, n.event_id) = coalesce(@eventId, s.event_id, n.event_id)
     ORDER BY f.rank LIMIT @limit`,
    )
    .raw();

  const toHit = (
    [isNote, eventId, sessionId, title, day, part, ...texts]: HitRecord,
    words: SearchWords,
  ): SearchHit => {
    const hit = {
      sessionId,
      eventId,
      title: title ?? day ?? part ?? "",
      target: isNote === 1 ? toTarget({ eventId, sessionId, day, part }) : null,
    };
    for (const [column, field] of searchFields.entries()) {
      const snippet = findSnippet(texts[column] ?? "", words);
      if (snippet !== null) return { ...hit, field, snippet };
    }
    const field = isNote === 1 ? "note" : "title";
    return { ...hit, field, snippet: snippetStart(texts[searchFields.indexOf(field)] ?? "") };
  };

  return {
    finish,
    indexSlice,
    find({ words: typed, eventId, limit }) {
      const words = searchWords(typed);
      if (words === null) return [];
      try {
        finish();
      } catch (error) {
        // What is indexed can still be searched.
        if (!(error instanceof AppError)) throw error;
      }
      try {
        return db.read(() =>
          find.all({ match: words.match, eventId, limit }).map((record) => toHit(record, words)),
        );
      } catch (error) {
        // FTS5 refused the expression. Nothing typed should bring it to that, but a search box never breaks.
        if (sqliteCode(error) === "SQLITE_ERROR") return [];
        throw error;
      }
    },
  };
}
