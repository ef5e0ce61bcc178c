import { AppError } from "#shared/errors.ts";
import { createEventClock, type EventClock, isZone } from "#shared/event-time.ts";

/** The clock of an event. One is kept for each zone and boundary, since a clock learns its zone's offsets. */
export type EventClocks = (event: { zone: string; dayStartsAt: number }) => EventClock;

/** Throws `invalid-input` for a zone that is not known here. */
export function checkZone(zone: string): void {
  if (!isZone(zone)) {
    throw new AppError(
      "invalid-input",
      `The time zone “${zone}” is not known. Use a name like Europe/Amsterdam.`,
    );
  }
}

/** Enough for every start and end of the largest event. */
const mostRemembered = 100_000;

function remembered(work: (instant: number) => string): (instant: number) => string {
  const answers = new Map<number, string>();
  return (instant) => {
    let answer = answers.get(instant);
    if (answer === undefined) {
      if (answers.size >= mostRemembered) answers.clear();
      answer = work(instant);
      answers.set(instant, answer);
    }
    return answer;
  };
}

/** Sessions start together, and lists are read again and again: each instant is worked out once. */
function remembering(clock: EventClock): EventClock {
  return {
    format: remembered((instant) => clock.format(instant)),
    dayOf: remembered((instant) => clock.dayOf(instant)),
    instantOf: (wallTime) => clock.instantOf(wallTime),
  };
}

export function createEventClocks(): EventClocks {
  const clocks = new Map<string, EventClock>();
  return ({ zone, dayStartsAt }) => {
    const key = `${dayStartsAt} ${zone}`;
    let clock = clocks.get(key);
    if (clock === undefined) {
      checkZone(zone);
      clock = remembering(createEventClock(zone, dayStartsAt));
      clocks.set(key, clock);
    }
    return clock;
  };
}
