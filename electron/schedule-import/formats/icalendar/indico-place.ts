import type { RoomReader } from "./sched-place.ts";

/** "500/1-001 - Main Auditorium (CERN)" */
const PLACE = /^(.*\S)\s*\(([^()]+)\)$/s;

/** Indico writes "Room (Venue)": the venue that all sessions have is the event's place. */
export function indicoPlaces(locations: readonly string[]): {
  place: string | null;
  roomOf: RoomReader;
} {
  const venues = new Set(locations.map((location) => PLACE.exec(location)?.[2] ?? null));
  const [place = null] = venues.size === 1 ? venues : [];
  return {
    place,
    roomOf: (location) =>
      place === null ? location : (PLACE.exec(location ?? "")?.[1] ?? location),
  };
}
