import type { ConferenceEvent } from "#shared/event.ts";
import { shownEvent } from "./shown-event.ts";

/** Reads into the window's cache; `events` answers with what is there afterwards, with nothing after a failure. */
export interface FirstReads {
  events(): Promise<readonly ConferenceEvent[]>;
  sessions(eventId: string): Promise<unknown>;
}

/**
 * Reads what the first screen shows: the events and the sessions of one, both at once when it is remembered which.
 */
export async function readFirst(read: FirstReads, remembered: string | null): Promise<void> {
  const early = remembered === null ? null : read.sessions(remembered);
  const shown = shownEvent(await read.events(), remembered);
  await (shown === null || shown.id === remembered ? early : read.sessions(shown.id));
}
