import type { Abstract } from "#shared/session.ts";
import type { Connection } from "./connection.ts";
import { abstractText, bodyText } from "./plain-text.ts";

/** Brings single rows of the full-text index up to date. Run inside a transaction. */
export interface SearchIndex {
  /** One row that is marked, or undefined when none is. */
  nextMark(): number | undefined;
  /** Writes the row anew, or removes it when its session or note is gone, and takes the mark off. */
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

/** Control characters would break a snippet's line; line breaks are white space there anyway. */
const clean = (text: string | null): string => (text ?? "").replaceAll(/\p{Cc}+/gu, " ");

export function createSearchIndex({ sqlite }: Connection): SearchIndex {
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
  const bodyOfNote = sqlite
    .prepare<[number], string>("SELECT body FROM notes WHERE seq = ?")
    .pluck();
  const insert = sqlite.prepare<[number, string, string, string, string, string, string, string]>(
    `INSERT INTO search_index (rowid, title, speakers, tags, room, track, note, abstract)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const merge = sqlite.prepare<[number]>(
    "INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)",
  );
  const changes = sqlite.prepare<[], number>("SELECT total_changes()").pluck();

  const refreshNote = (searchRowid: number): void => {
    const body = bodyOfNote.get((searchRowid - 1) / 2);
    if (body !== undefined) insert.run(searchRowid, "", "", "", "", "", clean(bodyText(body)), "");
  };
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
      remove.run(searchRowid);
      if (searchRowid % 2 === 0) refreshSession(searchRowid);
      else refreshNote(searchRowid);
      unmark.run(searchRowid);
    },
    merge(pages) {
      const before = changes.get() ?? 0;
      merge.run(pages);
      // A merge that finds nothing to do counts as one change (https://www.sqlite.org/fts5.html, 6.8).
      return (changes.get() ?? 0) - before >= 2;
    },
  };
}
