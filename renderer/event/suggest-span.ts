import type { ConferenceEvent } from "#shared/event.ts";
import type { EventClock } from "#shared/event-time.ts";
import type { SessionRow } from "#shared/session.ts";

const MINUTE = 60_000;
const LENGTH = 30 * MINUTE;
const STEP = 5 * MINUTE;
/** Registration, an exhibition: what lasts longer than this leaves time for other things. */
const BACKGROUND = 4 * 60 * MINUTE;

interface SuggestRequest {
  event: Pick<ConferenceEvent, "startsOn" | "endsOn">;
  rows: readonly SessionRow[];
  /** The day that is looked at, null for none. */
  day: string | null;
  now: number;
  clock: EventClock;
}

/**
 * When a session added by hand most likely is: now, rounded to five minutes, while the event runs and today is looked
 * at; else the day's first half hour in which nothing takes place. Instants in milliseconds.
 */
export function suggestSpan(request: SuggestRequest): { start: number; end: number } {
  const { event, rows, now, clock } = request;
  const today = clock.dayOf(now);
  const runs = isBetween(today, event);
  const day = request.day ?? (runs ? today : (event.startsOn ?? today));
  const start =
    day === today
      ? Math.round(now / STEP) * STEP
      : freeFrom(
          rows.filter((row) => row.day === day),
          day,
          clock,
        );
  return { start, end: start + LENGTH };
}

function freeFrom(rows: readonly SessionRow[], day: string, clock: EventClock): number {
  const taken = rows
    .filter(({ kind, status }) => kind !== "break" && status === "scheduled")
    .map(({ startsAt, endsAt }) => ({ start: Date.parse(startsAt), end: Date.parse(endsAt) }))
    .filter(({ start, end }) => end - start <= BACKGROUND)
    .toSorted((a, b) => a.start - b.start);
  const [first] = taken;
  if (!first) return clock.instantOf(`${day}T12:00`);
  let free = first.start;
  for (const { start, end } of taken) {
    if (start - free >= LENGTH) return free;
    free = Math.max(free, end);
  }
  return free;
}

const isBetween = (day: string, { startsOn, endsOn }: SuggestRequest["event"]): boolean =>
  startsOn !== null && endsOn !== null && startsOn <= day && day <= endsOn;
