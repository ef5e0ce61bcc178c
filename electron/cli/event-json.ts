import type { ConferenceEvent } from "#shared/event.ts";
import { timeOfDay } from "#shared/event-time.ts";

/** An event in a list. */
export const eventJson = (event: ConferenceEvent) => ({
  id: event.id,
  name: event.name,
  zone: event.zone,
  startsOn: event.startsOn,
  endsOn: event.endsOn,
  sessions: event.sessions,
  notes: event.notes,
});

/** One event with all that can be set on it. */
export const eventPageJson = (event: ConferenceEvent) => ({
  ...eventJson(event),
  place: event.place,
  dayStartsAt: timeOfDay(event.dayStartsAt),
  parentId: event.parentId,
});
