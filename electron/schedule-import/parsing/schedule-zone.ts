import { createEventClock } from "#shared/event-time.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import type { Warnings } from "./import-warnings.ts";
import { knownZone } from "./known-zone.ts";
import { clockAt, clockMinutes } from "./schedule-time.ts";
import { twoDigits } from "#shared/two-digits.ts";

/** An instant beside the local `start` and the offset that came with it. */
export interface ZoneEvidence {
  instant: number;
  offset: number;
  start: string;
}

/** Enough to see through a source; a zone is the same for all of its sessions. */
const LOOKED_AT = 50;

function share(evidence: readonly ZoneEvidence[], clock: (each: ZoneEvidence) => string): number {
  const isSame = (each: ZoneEvidence): boolean =>
    clockMinutes(clock(each)) === clockMinutes(each.start);
  return evidence.filter(isSame).length / evidence.length;
}

/** `UTC+02:00` for 120 minutes. */
export function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** The offset at which an instant reads as its local start. Zones lie between -12 and +14 hours. */
function trueOffset({ instant, start }: ZoneEvidence): number {
  const utc = clockMinutes(clockAt(instant, 0)) ?? 0;
  const ahead = ((clockMinutes(start) ?? utc) - utc + 24 * 60) % (24 * 60);
  return ahead > 14 * 60 ? ahead - 24 * 60 : ahead;
}

/**
 * The event's IANA zone, or null with a warning that says what is known: a name that the local times contradict is not
 * believed (pretalx' demo says UTC and writes +01:00).
 */
export function sourceZone(
  name: string,
  sessions: readonly ZoneEvidence[],
  warnings: Warnings,
): string | null {
  const evidence = sessions.filter(({ start }) => clockMinutes(start) !== null).slice(0, LOOKED_AT);
  const zone = name.trim() === "" ? null : knownZone(name);
  const first = evidence[0];
  if (zone !== null) {
    if (first === undefined) return zone;
    const clock = createEventClock(zone, 0);
    const asNamed = share(evidence, ({ instant }) => clock.format(instant).slice(11, 16));
    const asOffset = share(evidence, ({ instant, offset }) => clockAt(instant, offset));
    if (asNamed >= 0.5 || asOffset < 0.5) return zone;
    warnings.add(
      "zone-contradicted",
      `The source names ${zone} as its zone, but its times are at ${offsetName(first.offset)}. Choose the zone.`,
      "time_zone_name",
    );
    return null;
  }
  if (name.trim() !== "") {
    warnings.add(
      "unknown-zone",
      `The time zone “${name.slice(0, 80)}” is unknown. Choose the zone.`,
      "time_zone_name",
    );
  }
  return null;
}

/** Offsets that fewer of the times have are slips: a zone would have to have them all. */
const SLIPS = 0.05;

/** What the times tell about the zone where the source names none that is believed. */
export function offsetsWithout(
  zone: string | null,
  evidence: readonly ZoneEvidence[],
): Pick<ParsedSchedule, "offsets"> {
  if (zone !== null || evidence.length === 0) return {};
  const seen = evidence
    .filter(({ start }) => clockMinutes(start) !== null)
    .map((each) => ({ instant: each.instant, minutes: trueOffset(each) }));
  const byOffset = Map.groupBy(seen, ({ minutes }) => minutes);
  return {
    offsets: seen.filter(
      ({ minutes }) => (byOffset.get(minutes)?.length ?? 0) >= seen.length * SLIPS,
    ),
  };
}
