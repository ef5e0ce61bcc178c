import { createEventClock } from "#shared/event-time.ts";
import type { Warnings } from "./import-warnings.ts";
import { knownZone } from "./known-zone.ts";
import { clockAt, clockMinutes } from "./schedule-time.ts";

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

const two = (n: number): string => String(n).padStart(2, "0");

/** `UTC+02:00` for 120 minutes. */
export function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The offset at which an instant reads as its local start. Zones lie between -12 and +14 hours. */
function trueOffset({ instant, start }: ZoneEvidence): number {
  const utc = clockMinutes(clockAt(instant, 0)) ?? 0;
  const ahead = ((clockMinutes(start) ?? utc) - utc + 24 * 60) % (24 * 60);
  return ahead > 14 * 60 ? ahead - 24 * 60 : ahead;
}

/**
 * The event's IANA zone, or null with a warning that says what is known: a name that the local times contradict is not
 * believed (pretalx' demo says UTC and writes +01:00), and an offset alone is no zone.
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
      `The time zone "${name.slice(0, 80)}" is unknown. Choose the zone.`,
      "time_zone_name",
    );
  } else if (first !== undefined) {
    warnings.add(
      "offset-without-zone",
      `The source names no time zone; its times are at ${offsetName(trueOffset(first))}.`,
      null,
    );
  }
  return null;
}
