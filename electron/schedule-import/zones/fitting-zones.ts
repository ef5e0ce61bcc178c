import { Temporal } from "temporal-polyfill";
import type { SeenOffset } from "#shared/schedule.ts";
import { nameOfToday, rankOfZone } from "./region-zones.ts";

const MINUTE_NANOSECONDS = 60e9;

/** Of each offset the first and the last time: what lies between is in the same season. */
function telling(offsets: readonly SeenOffset[]): SeenOffset[] {
  const edges = new Map<number, [first: SeenOffset, last: SeenOffset]>();
  for (const one of offsets) {
    const [first, last] = edges.get(one.minutes) ?? [one, one];
    edges.set(one.minutes, [
      one.instant < first.instant ? one : first,
      one.instant > last.instant ? one : last,
    ]);
  }
  return [...edges.values()].flat();
}

/**
 * The zones whose clocks have these offsets at these times, likeliest first; none where a source gives no offset, or such
 * as no zone has.
 */
export function fittingZones(offsets: readonly SeenOffset[], listed: readonly string[]): string[] {
  const seen = telling(offsets).map(({ instant, minutes }) => ({
    at: Temporal.Instant.fromEpochMilliseconds(instant),
    minutes,
  }));
  if (seen.length === 0) return [];
  return listed
    .filter((zone) =>
      seen.every(
        ({ at, minutes }) =>
          at.toZonedDateTimeISO(zone).offsetNanoseconds === minutes * MINUTE_NANOSECONDS,
      ),
    )
    .map(nameOfToday)
    .toSorted((a, b) => rankOfZone(a) - rankOfZone(b));
}
