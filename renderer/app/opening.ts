import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { isAround, presentOf } from "#shared/now.ts";
import type { SessionRow } from "#shared/session.ts";
import { navigate, type Navigation } from "./navigation.ts";

/** Where a window begins. */
export interface Opening {
  at: Navigation;
  /** The note that the caret begins in; null: in none. */
  writes: NoteTarget | null;
}

/** What a window reads, into its cache, and loads; all answer with nothing after a failure. */
export interface OpeningReads {
  events(): Promise<readonly ConferenceEvent[]>;
  sessions(eventId: string): Promise<readonly SessionRow[]>;
  /** Milliseconds since 1970, UTC. */
  now(): Promise<number>;
  /** What the page of a session shows, and its note. */
  page(sessionId: string): Promise<void>;
  /** The page itself, and the window's editor. */
  editor(): Promise<void>;
}

export const openAtLast = (at: Navigation): Opening => ({ at, writes: null });

/** The schedule of the event that was left, without what was open beside it. */
export const openAtSchedule = (last: Navigation): Opening =>
  openAtLast(navigate(last, { does: "close-page" }));

/** The note of the talk that runs, or has just ended; where the person was when there is none. */
export async function openAtRunning(read: OpeningReads, last: Navigation): Promise<Opening> {
  // Made while main reads.
  const editor = read.editor();
  // Most likely the one.
  if (last.eventId !== null) void read.sessions(last.eventId);
  const [events, now] = await Promise.all([read.events(), read.now()]);
  const around = events.filter((event) => isAround(event, now));
  const rows = await Promise.all(around.map(({ id }) => read.sessions(id)));
  const [row] = presentOf(rows.flat(), now).here;
  if (row === undefined) return openAtLast(last);
  await Promise.all([read.page(row.id), editor]);
  const page = { of: "session", sessionId: row.id } as const;
  return {
    at: navigate(last, { does: "open-page", eventId: row.eventId, page }),
    writes: page,
  };
}
