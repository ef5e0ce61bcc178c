import type { Trashed } from "#shared/trash.ts";

/** What was removed by hand: events, own sessions and notes, each with everything that hung on it. */
export interface Trash {
  /** Newest first. */
  list(): Trashed[];
  /**
   * Brings all of it back under its ids. A note that was written in the place of one goes into the trash itself, and its
   * text stands below the one that comes back. Throws `not-found`, `refused` when what it belongs to is not there, and
   * `target-exists` when its ids are taken.
   */
  restore(id: string): Trashed;
  /** For good. Throws `not-found`. */
  remove(id: string): void;
  /**
   * Lets go what a call a day or more ago found to be 30 days old, so that a clock that is wrong for a day costs nothing.
   * Answers how many things went.
   */
  letGo(): number;
}
