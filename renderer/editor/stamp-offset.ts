import type { NoteSession } from "./note-context.ts";

/** Talks overrun; the next morning's offset says nothing. */
const OVERRUN = 2 * 60 * 60_000;

/**
 * Seconds since a session's start at `now` (milliseconds since 1970), or in a sentence why there are none to stamp.
 */
export function stampOffset(session: NoteSession | null, now: number): number | string {
  if (session === null)
    return "This note belongs to no session, so there is no start to count from.";
  const [start, end] = [Date.parse(session.startsAt), Date.parse(session.endsAt)];
  const at = session.startsAt.slice(11, 16);
  if (now < start) return `Nothing was stamped: the session begins at ${at}.`;
  if (now > end + OVERRUN) {
    return "Nothing was stamped: the session is over. A time from its recording can be typed, such as +12:34.";
  }
  return Math.floor((now - start) / 1000);
}
