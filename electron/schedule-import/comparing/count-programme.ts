import { createEventClock } from "#shared/event-time.ts";
import type { ImportPreview, ScheduledSession } from "#shared/schedule-changes.ts";
import { dayOfSession } from "#shared/whole-days.ts";
import { foldText } from "../matching/fold-text.ts";

/** How many sessions, people, rooms and tracks a programme has, and how its sessions fall on days. */
export function countProgramme(
  programme: readonly ScheduledSession[],
  zone: string,
  dayStartsAt: number,
): Pick<ImportPreview, "sessions" | "speakers" | "rooms" | "tracks" | "days"> {
  const clock = createEventClock(zone, dayStartsAt);
  const days = new Map<string, number>();
  const names = new Set<string>();
  const rooms = new Set<string | null>();
  const tracks = new Set<string | null>();
  for (const session of programme) {
    const day = dayOfSession(session, clock);
    days.set(day, (days.get(day) ?? 0) + 1);
    for (const one of session.speakers) names.add(one.name);
    rooms.add(session.room);
    tracks.add(session.track);
  }
  const speakers = new Set([...names].map(foldText));
  rooms.delete(null);
  tracks.delete(null);
  return {
    sessions: programme.length,
    speakers: speakers.size,
    rooms: rooms.size,
    tracks: tracks.size,
    days: [...days]
      .map(([day, sessions]) => ({ day, sessions }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}
