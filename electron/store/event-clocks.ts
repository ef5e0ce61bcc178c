import { AppError } from "#shared/errors.ts";
import { createEventClock, type EventClock, isZone } from "#shared/event-time.ts";

/** The clock of an event. One is kept for each zone and boundary, since a clock learns its zone's offsets. */
export type EventClocks = (event: { zone: string; dayStartsAt: number }) => EventClock;

/** Throws `invalid-input` for a zone that is not known here. */
export function checkZone(zone: string): void {
  if (!isZone(zone)) {
    throw new AppError(
      "invalid-input",
      `The time zone "${zone}" is not known. Use a name like Europe/Amsterdam.`,
    );
  }
}

export function createEventClocks(): EventClocks {
  const clocks = new Map<string, EventClock>();
  return ({ zone, dayStartsAt }) => {
    const key = `${dayStartsAt} ${zone}`;
    let clock = clocks.get(key);
    if (clock === undefined) {
      checkZone(zone);
      clock = createEventClock(zone, dayStartsAt);
      clocks.set(key, clock);
    }
    return clock;
  };
}
