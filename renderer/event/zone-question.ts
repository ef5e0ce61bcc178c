import { createEventClock, isZone } from "#shared/event-time.ts";
import type { ZoneKeep } from "#shared/zone-change.ts";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** `New York` of `America/New_York` */
const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/**
 * The answers to what stays when an event's zone becomes another one, told by ten o'clock on one of its days
 * (`YYYY-MM-DD`).
 */
export function zoneKeepChoices(
  from: string,
  to: string,
  day: string,
): { value: ZoneKeep; words: string }[] {
  return [
    { value: "wall", words: "The times on the programme: 10:00 stays 10:00." },
    {
      value: "instants",
      words: `The moments: 10:00 in ${cityOf(from)} becomes ${tenIn(from, to, day)} in ${cityOf(to)}.`,
    },
  ];
}

/** `09:00`, or `Wed 01:00` on another day. */
function tenIn(from: string, to: string, day: string): string {
  if (!isZone(from) || !isZone(to)) return "another time";
  const instant = createEventClock(from, 0).instantOf(`${day}T10:00`);
  const there = createEventClock(to, 0).format(instant);
  const time = there.slice(11, 16);
  if (there.startsWith(day)) return time;
  return `${WEEKDAYS[new Date(`${there.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ""} ${time}`;
}
