import type { SearchHit } from "#shared/search.ts";

export interface Search {
  /** Indexes what is marked first; while another program writes, searches what is indexed. Never throws for what was typed. */
  find(query: { words: string; eventId: string | null; limit: number }): SearchHit[];
  /**
   * Works on what is due for at most about so many milliseconds: marked rows, at least one, else merging what they left
   * in the index, else bringing the database's log into its file. Answers whether more may be due; while another
   * program writes, nothing is done and more is due. A long note has a row for each piece of it (note-pieces.ts).
   */
  indexSlice(milliseconds: number): boolean;
  /** Indexes everything that is marked. */
  finish(): void;
}
