import { createEventClock, isZone } from "#shared/event-time.ts";
import type { ImportWarning, ParsedSchedule, ParsedTime } from "#shared/schedule.ts";
import type { StartOf } from "./alike-sessions.ts";

/** One of several files. */
export interface NamedSchedule {
  /** The file's name. */
  name: string;
  schedule: ParsedSchedule;
}

const zoneOf = ({ schedule }: NamedSchedule): string | null => {
  const { zone } = schedule.event;
  return zone !== null && isZone(zone) ? zone : null;
};

/** The zone of the most sessions. */
function mainZone(files: readonly NamedSchedule[]): string | null {
  const counts = new Map<string, number>();
  for (const file of files) {
    const zone = zoneOf(file);
    if (zone === null) continue;
    counts.set(zone, (counts.get(zone) ?? 0) + file.schedule.sessions.length);
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

function readIn(zone: string, schedule: ParsedSchedule): ParsedSchedule {
  const clock = createEventClock(zone, 0);
  const instant = (time: ParsedTime): ParsedTime => {
    if ("instant" in time) return time;
    try {
      return { instant: clock.instantOf(time.local) };
    } catch {
      // No time at all: whoever reads it later says so.
      return time;
    }
  };
  const sessions = schedule.sessions.map((one) => ({
    ...one,
    start: instant(one.start),
    end: instant(one.end),
  }));
  return { ...schedule, sessions };
}

/**
 * One zone for files that may give several: that of the most sessions. The wall times of a file with another one are
 * read there, and a warning says so; those of a file without any float.
 */
export function settleZones(files: readonly NamedSchedule[]): {
  zone: string | null;
  files: NamedSchedule[];
  warnings: ImportWarning[];
} {
  const zone = mainZone(files);
  const warnings: ImportWarning[] = [];
  const settled = files.map((file) => {
    const own = zoneOf(file);
    if (own === null || own === zone) return file;
    warnings.push({
      code: "zones-differ",
      message: `The files give several time zones. The times of this one are read in ${own}; the event is in ${zone}.`,
      where: file.name,
    });
    return { ...file, schedule: readIn(own, file.schedule) };
  });
  return { zone, files: settled, warnings };
}

/** Starts of sessions as texts that can be compared, whether they float or not. */
export function startIn(zone: string | null): StartOf {
  const clock = zone === null ? null : createEventClock(zone, 0);
  return ({ start }) => {
    if ("local" in start) return start.local;
    return clock === null ? String(start.instant) : clock.format(start.instant).slice(0, 19);
  };
}
