import { AppError } from "#shared/errors.ts";
import type { EventPart } from "#shared/note.ts";
import type { SearchField, SearchHit } from "#shared/search.ts";
import type { Connection } from "./connection.ts";
import { PIECE } from "./note-pieces.ts";
import { toTarget } from "./note-targets.ts";
import { createIndexSlices } from "./index-slices.ts";
import { createSearchIndex } from "./search-index.ts";
import { findSnippet, snippetStart } from "./search-snippet.ts";
import { type SearchWords, searchWords } from "./search-words.ts";
import { sqliteCode } from "./store-failure.ts";
import type { Search } from "./contract/search.ts";

type HitRecord = [
  /** The row of the note or session, that of a piece as well. */
  row: number,
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
    .prepare<[{ match: string; eventId: string | null; from: number }], HitRecord>(
      `SELECT f.rowid % ${PIECE}, f.rowid % 2, coalesce(s.event_id, n.event_id), coalesce(s.id, n.session_id),
       coalesce(s.title, ns.title), n.day, n.part, ${searchFields.map((field) => `f.${field}`).join(", ")}
     FROM search_index AS f
     LEFT JOIN sessions AS s ON f.rowid % 2 = 0 AND s.seq = f.rowid % ${PIECE} / 2
     LEFT JOIN notes AS n ON f.rowid % 2 = 1 AND n.seq = f.rowid % ${PIECE} / 2
     LEFT JOIN sessions AS ns ON ns.id = n.session_id
     WHERE f.search_index MATCH @match AND f.rowid >= @from
       AND coalesce(s.event_id, n.event_id) = coalesce(@eventId, s.event_id, n.event_id)
     ORDER BY f.rank`,
    )
    .raw();

  const longNotes = db.sqlite
    .prepare<[{ match: string }], number>(
      `SELECT DISTINCT rowid % ${PIECE} FROM search_index WHERE search_index MATCH @match AND rowid >= ${PIECE}`,
    )
    .pluck();
  /** The rows of long notes that have all of these, wherever in them. */
  const longNotesWith = ([first = "", ...others]: readonly string[]): ReadonlySet<number> => {
    let rows = longNotes.all({ match: first });
    for (const match of others) {
      if (rows.length === 0) break;
      const also = new Set(longNotes.all({ match }));
      rows = rows.filter((row) => also.has(row));
    }
    return new Set(rows);
  };

  const toHit = (
    [, isNote, eventId, sessionId, title, day, part, ...texts]: HitRecord,
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
        return db.read(() => {
          const found = new Map<number, HitRecord>();
          const add = (match: string, from: number, isWanted: (row: number) => boolean): void => {
            if (found.size >= limit) return;
            for (const record of find.iterate({ match, eventId, from })) {
              if (!found.has(record[0]) && isWanted(record[0])) found.set(record[0], record);
              if (found.size >= limit) return;
            }
          };
          add(words.phrases.join(" AND "), 0, () => true);
          // Words that stand in different pieces of a long note.
          const rows = words.phrases.length > 1 ? longNotesWith(words.phrases) : null;
          if (rows !== null && rows.size > 0)
            add(words.phrases.join(" OR "), PIECE, (row) => rows.has(row));
          return Array.from(found.values(), (record) => toHit(record, words));
        });
      } catch (error) {
        // FTS5 refused the expression. Nothing typed should bring it to that, but a search box never breaks.
        if (sqliteCode(error) === "SQLITE_ERROR") return [];
        throw error;
      }
    },
  };
}
