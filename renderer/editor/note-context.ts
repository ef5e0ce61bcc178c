import type { SessionRow } from "#shared/session.ts";

/** What a session's page knows that its note may speak of. */
export type NoteSession = Pick<
  SessionRow,
  "id" | "title" | "startsAt" | "endsAt" | "videoUrl" | "speakers"
>;

/** What surrounds the note that is written. */
export interface NoteContext {
  /** Null until it is known. */
  eventId: string | null;
  /** Null for the notes of a day and of the event itself. */
  session: NoteSession | null;
}

export const noContext: NoteContext = { eventId: null, session: null };
