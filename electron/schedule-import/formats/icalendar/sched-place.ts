export type RoomReader = (location: string | null) => string | null;

const segments = (location: string): string[] =>
  location
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** So many of a programme's places have to end alike before their end is the town. */
const MOST = 0.8;

/**
 * Sched writes "Room, City, Country" as the place of every session. The town that most of them end with is the event's
 * place, and what stands before it the room; places elsewhere in town keep their whole address.
 */
export function schedPlaces(locations: readonly string[]): {
  place: string | null;
  roomOf: RoomReader;
} {
  const ends = new Map<string, number>();
  for (const location of locations) {
    const parts = segments(location);
    if (parts.length < 3) continue;
    const end = parts.slice(-2).join(", ");
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const [end, count] = [...ends].toSorted(([, a], [, b]) => b - a)[0] ?? ["", 0];
  const place = count > 1 && count >= locations.length * MOST ? end : null;
  return {
    place,
    roomOf(location) {
      const parts = segments(location ?? "");
      const room = parts.join(", ");
      if (place === null || parts.length !== 3 || !room.endsWith(`, ${place}`)) return room;
      return room.slice(0, -(place.length + 2));
    },
  };
}
