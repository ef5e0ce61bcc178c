import { Temporal } from "temporal-polyfill";

/** When a zone's clock is set. Instants are milliseconds since 1970, UTC; offsets are seconds. */
export interface ClockChange {
  instant: number;
  from: number;
  to: number;
}

/** Far more than the years of any event have. */
const MOST_CHANGES = 200;

const secondsOf = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number =>
  Math.round(offsetNanoseconds / 1e9);

const changeAt = (change: Temporal.ZonedDateTime): ClockChange => ({
  instant: change.epochMilliseconds,
  from: secondsOf(change.subtract({ nanoseconds: 1 })),
  to: secondsOf(change),
});

/**
 * Each change of a zone's clock between two instants, as it was or will be, behind the one that holds at the first. Where
 * none came before since 1970, the beginning of 1970 stands for it.
 */
export function clockChanges(zone: string, first: number, last: number): ClockChange[] {
  const start = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone);
  const before = start.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  const offset = secondsOf(start);
  const changes =
    before === null || before.epochMilliseconds < 0
      ? [{ instant: -offset * 1000, from: offset, to: offset }]
      : [changeAt(before)];
  let next = start.getTimeZoneTransition("next");
  while (next !== null && next.epochMilliseconds <= last && changes.length < MOST_CHANGES) {
    changes.push(changeAt(next));
    next = next.getTimeZoneTransition("next");
  }
  return changes;
}

/** Whether an instant's wall time comes twice: the clock was or will be set back over it. */
export const comesTwice = (instant: number, changes: readonly ClockChange[]): boolean =>
  changes.some(({ instant: at, from, to }) => {
    const setBack = (from - to) * 1000;
    return instant >= at - setBack && instant < at + setBack;
  });
