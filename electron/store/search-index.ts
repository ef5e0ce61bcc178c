import type { Abstract } from "#shared/session.ts";
import type { Connection } from "./connection.ts";
import { clean, createNoteIndex } from "./note-index.ts";
import { PIECE } from "./note-pieces.ts";
import { abstractText } from "./plain-text.ts";

/** Brings single rows of the full-text index up to date. Run inside a transaction. */
export interface SearchIndex {
  /** One row that is marked, or undefined when none is. */
  nextMark(): number | undefined;
  /**
   * Writes the row anew, or removes it when its session or note is gone, and takes the mark off. A long note is marked
   * piece by piece instead.
   */
  refresh(searchRowid: number): void;
  /** Merges about so many pages of what `refresh` left in pieces. Answers whether there may be more to merge. */
  merge(pages: number): boolean;
}

interface SessionWords {
  title: string;
  room: string | null;
  track: string | null;
  abstractFormat: Abstract["format"] | null;
  abstract: string | null;
  speakers: string | null;
  tags: string | null;
}

export function createSearchIndex(db: Connection): SearchIndex {
  const { sqlite } = db;
  const nextMark = sqlite
    .prepare<[], number>("SELECT search_rowid FROM search_marks ORDER BY search_rowid LIMIT 1")
    .pluck();
  const unmark = sqlite.prepare<[number]>("DELETE FROM search_marks WHERE search_rowid = ?");
  const remove = sqlite.prepare<[number]>("DELETE FROM search_index WHERE rowid = ?");
  const wordsOfSession = sqlite.prepare<[number], SessionWords>(
    `SELECT title, room, track, abstract_format AS abstractFormat, abstract,
       (SELECT group_concat(speakers.name || ' ' || speakers.affiliation, ', ' ORDER BY sp.position)
        FROM session_speakers AS sp CROSS JOIN speakers ON speakers.seq = sp.speaker_seq
        WHERE sp.session_seq = sessions.seq) AS speakers,
       (SELECT group_concat(tag, ', ') FROM session_tags WHERE session_id = sessions.id) AS tags
     FROM sessions WHERE seq = ?`,
  );
  const insert = sqlite.prepare<[number, string, string, string, string, string, string, string]>(
    `INSERT INTO search_index (rowid, title, speakers, tags, room, track, note, abstract)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const merge = sqlite.prepare<[number]>(
    "INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)",
  );
  const changes = sqlite.prepare<[], number>("SELECT total_changes()").pluck();

  const notes = createNoteIndex(
    db,
    (row, text) => void insert.run(row, "", "", "", "", "", text, ""),
  );
  const refreshSession = (searchRowid: number): void => {
    const words = wordsOfSession.get(searchRowid / 2);
    if (words === undefined) return;
    const { abstractFormat: format, abstract: source } = words;
    const abstract = format === null || source === null ? "" : abstractText({ format, source });
    insert.run(
      searchRowid,
      clean(words.title),
      clean(words.speakers),
      clean(words.tags),
      clean(words.room),
      clean(words.track),
      "",
      clean(abstract),
    );
  };
  return {
    nextMark: () => nextMark.get(),
    refresh(searchRowid) {
      unmark.run(searchRowid);
      if (searchRowid >= PIECE) notes.refreshPiece(searchRowid);
      else if (searchRowid % 2 === 1) notes.refreshNote(searchRowid);
      else {
        remove.run(searchRowid);
        refreshSession(searchRowid);
      }
    },
    merge(pages) {
      const before = changes.get() ?? 0;
      merge.run(pages);
      // A merge that finds nothing to do counts as one change (https://www.sqlite.org/fts5.html, 6.8).
      return (changes.get() ?? 0) - before >= 2;
    },
  };
}
