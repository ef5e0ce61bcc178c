import type { ConferenceEvent } from "#shared/event.ts";
import { createEventClock, type EventClock } from "#shared/event-time.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import { dayOfSession } from "#shared/whole-days.ts";
import { asciiSlug } from "../ascii-slug.ts";
import { vocEvent } from "./voc-event.ts";
import { vocIds } from "./voc-ids.ts";

/** As the schema's pattern has it; others are told by the offsets of the dates. */
const ZONE = /^(?:[A-Z][a-z]+\/[A-Z][a-z]+|UTC$)/;

/**
 * An event's programme as schedule.json in the voc schema (https://c3voc.de/schedule/schema.json), which frab, pretalx and
 * their readers speak. Abstracts are Markdown. `now` is in milliseconds, UTC.
 */
export function writeScheduleJson(
  event: Pick<ConferenceEvent, "name" | "zone" | "dayStartsAt" | "startsOn" | "endsOn">,
  sessions: readonly StoredSession[],
  now: number,
): string {
  const clock = createEventClock(event.zone, event.dayStartsAt);
  const acronym = acronymOf(event.name);
  const days = daysOf(sessions, clock, { ...event, acronym });
  const today = clock.dayOf(now);
  const file = {
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "Lanyard" },
    schedule: {
      version: new Date(now).toISOString(),
      conference: {
        acronym,
        title: event.name,
        start: event.startsOn ?? days[0]?.date ?? today,
        end: event.endsOn ?? days.at(-1)?.date ?? today,
        daysCount: days.length,
        timeslot_duration: "00:05",
        ...(ZONE.test(event.zone) ? { time_zone_name: event.zone } : {}),
        days,
      },
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`.toWellFormed();
}

/** At least four of the letters that the schema allows. */
function acronymOf(name: string): string {
  const slug = asciiSlug(name, "_");
  if (slug.length >= 4) return slug;
  return slug === "" ? "event" : `event_${slug}`;
}

interface VocDay {
  index: number;
  date: string;
  day_start: string;
  day_end: string;
  rooms: Record<string, unknown[]>;
}

/** The days that have sessions, and on each the rooms that have. */
function daysOf(
  sessions: readonly StoredSession[],
  clock: EventClock,
  { acronym, dayStartsAt }: { acronym: string; dayStartsAt: number },
): VocDay[] {
  const ids = vocIds(sessions);
  const days = new Map<string, Map<string, unknown[]>>();
  for (const [index, session] of sessions.entries()) {
    const date = dayOfSession(session, clock);
    const rooms = days.get(date) ?? new Map<string, unknown[]>();
    const inRoom = rooms.get(session.room ?? "") ?? [];
    const known = ids[index];
    if (known === undefined) continue;
    days.set(date, rooms);
    rooms.set(session.room ?? "", inRoom);
    inRoom.push(vocEvent(session, known, { acronym, clock }));
  }
  const boundary = (date: string): string =>
    clock.format(clock.instantOf(`${date}T${clockOf(dayStartsAt)}`));
  return inOrder(days).map(([date, rooms], index) => ({
    index: index + 1,
    date,
    day_start: boundary(date),
    day_end: boundary(dayAfter(date)),
    rooms: Object.fromEntries(rooms),
  }));
}

/** Sessions come by start, which for a party after midnight is later than for what takes the whole next day. */
const inOrder = <Rooms>(days: ReadonlyMap<string, Rooms>): [date: string, rooms: Rooms][] =>
  [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));

const clockOf = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 19);

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60_000).toISOString().slice(0, 10);
