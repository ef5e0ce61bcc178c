import { createEventClock, type EventClock } from "#shared/event-time.ts";
import type { ParsedTime } from "#shared/schedule.ts";
import { textField } from "../../parsing/json-object.ts";
import { knownZone } from "../../parsing/known-zone.ts";
import { sourceStart } from "../../parsing/schedule-time.ts";

/**
 * Reads Indico's `{date, time, tz}`: an instant, a wall time where the zone beside it is unknown, null where it is no
 * time that can be meant.
 */
export type IndicoTime = (written: unknown) => ParsedTime | null;

export function createIndicoTime(): IndicoTime {
  /** Null where the name is no zone. */
  const clocks = new Map<string, EventClock | null>();
  // Sessions start together, so most look-ups are repeats.
  const instants = new Map<string, number>();

  function clockOf(tz: string): EventClock | null {
    const found = clocks.get(tz);
    if (found !== undefined) return found;
    const zone = knownZone(tz);
    const clock = zone === null ? null : createEventClock(zone, 0);
    clocks.set(tz, clock);
    return clock;
  }

  return (written) => {
    const text = `${textField(written, "date").trim()}T${textField(written, "time").trim()}`;
    const tz = textField(written, "tz").trim();
    const wall = sourceStart(text, "", null, null)?.time;
    if (wall === undefined || !("local" in wall)) return wall ?? null;
    const clock = clockOf(tz);
    if (clock === null) return wall;
    const key = `${wall.local} ${tz}`;
    const instant = instants.get(key) ?? clock.instantOf(wall.local);
    instants.set(key, instant);
    return { instant };
  };
}
