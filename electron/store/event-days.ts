import { dayOfSession } from "#shared/whole-days.ts";
import type { Connection } from "./connection.ts";
import type { EventClocks } from "./event-clocks.ts";

const DAY = 24 * 60 * 60_000;

interface EventWithStarts {
  id: string;
  zone: string;
  dayStartsAt: number;
  firstStart: number | null;
  lastStart: number | null;
}

/** First and last day of an event as its sessions tell; null without sessions. */
export interface EventDays {
  first(event: EventWithStarts): string | null;
  last(event: EventWithStarts): string | null;
}

export function createEventDays(db: Connection, clockOf: EventClocks): EventDays {
  const between = db.sqlite.prepare<
    [eventId: string, from: number, to: number],
    { startsAt: number; endsAt: number }
  >(
    `SELECT starts_at AS startsAt, ends_at AS endsAt FROM sessions
     WHERE event_id = ? AND starts_at BETWEEN ? AND ?`,
  );
  /** Sorted; of one day alone, but for starts before the day boundary, where it depends on the length. */
  const daysAt = (event: EventWithStarts, start: number, from: number, to: number): string[] => {
    const clock = clockOf(event);
    const day = clock.dayOf(start);
    if (clock.format(start).startsWith(day)) return [day];
    return between
      .all(event.id, from, to)
      .map((span) => dayOfSession(span, clock))
      .toSorted();
  };
  return {
    first(event) {
      const start = event.firstStart;
      return start === null ? null : (daysAt(event, start, start, start + DAY)[0] ?? null);
    },
    last(event) {
      const start = event.lastStart;
      return start === null ? null : (daysAt(event, start, start - DAY, start).at(-1) ?? null);
    },
  };
}
