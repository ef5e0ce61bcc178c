import type { WrittenSpan } from "./written-time.ts";

/** One session of a text, its parts apart but not yet judged. */
export interface TextEntry {
  /** Of the file, counted from 1. */
  line: number;
  /** `YYYY-MM-DD`, as the text has it: after midnight it may still be the day before. */
  day: string;
  span: WrittenSpan;
  title: string;
  /** In brackets at the title's end: a room, people or neither. */
  aside: string | null;
  /** As written, from a place of their own: a column, a line "Speaker: …". */
  speakers: string | null;
  room: string | null;
  track: string | null;
  url: string | null;
  /** Crossed out. */
  struck: boolean;
  /** The abstract's parts. */
  texts: string[];
  /** Of a table's cells the texts are plain. */
  isMarkdown: boolean;
  /** The line right under the title, which may name its speakers. */
  under: string | null;
  /** Entries of one list follow one another; those of another may run beside them. */
  list: number;
}

/** What was found that is no session, for the sentence that says what is missing. */
export interface LeftOut {
  /** Times under no day. */
  dayless: number;
  /** Times without a title. */
  untitled: number;
  /** Rows of tables without a time. */
  rows: number;
}
