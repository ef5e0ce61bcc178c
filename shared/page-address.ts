import type { EventPart, NoteTarget } from "./note.ts";

/** A note's page, and the event that it belongs to. */
export interface AddressedPage {
  eventId: string;
  target: NoteTarget;
}

/** The query of the address of a window of its own: `?event=…&session=…`, `&day=…` or `&part=…`. */
export function queryOfPage({ eventId, target }: AddressedPage): string {
  const query = new URLSearchParams({ event: eventId });
  if (target.of === "session") query.set("session", target.sessionId);
  else if (target.of === "day") query.set("day", target.day);
  else query.set("part", target.part);
  return `?${query.toString()}`;
}

/** The page that an address's query names; null where it names none. */
export function pageOfQuery(query: string): AddressedPage | null {
  const named = new URLSearchParams(query);
  const eventId = named.get("event");
  if (eventId === null) return null;
  const sessionId = named.get("session");
  if (sessionId !== null) return { eventId, target: { of: "session", sessionId } };
  const day = named.get("day");
  if (day !== null) return { eventId, target: { of: "day", eventId, day } };
  const part = parts.find((one) => one === named.get("part"));
  return part === undefined ? null : { eventId, target: { of: "event", eventId, part } };
}

const parts: readonly EventPart[] = ["introduction", "before", "conclusion"];
