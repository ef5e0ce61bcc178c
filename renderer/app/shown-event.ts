import type { ConferenceEvent } from "#shared/event.ts";

/** The event that is shown: the one the person was at, else the first; null when there is none. */
export const shownEvent = (
  events: readonly ConferenceEvent[],
  eventId: string | null,
): ConferenceEvent | null => events.find(({ id }) => id === eventId) ?? events[0] ?? null;
