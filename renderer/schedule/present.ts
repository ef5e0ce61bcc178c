import { isBackground } from "#shared/session-length.ts";
import type { Entry } from "./entry.ts";
import { twoDigits } from "#shared/two-digits.ts";

const HOUR = 3_600_000;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/**
 * Whether a day is going on at `now`: from an hour before its first session to an hour after its last. What is a
 * background, perhaps to several days, counts only where there is nothing else.
 */
export function isOn(entries: readonly Entry[], now: number): boolean {
  const timed = entries.filter((entry) => !isBackground(entry));
  const counted = timed.length > 0 ? timed : entries;
  return (
    counted.some(({ startsAt }) => startsAt - HOUR <= now) &&
    counted.some(({ endsAt }) => endsAt + HOUR >= now)
  );
}

/** Minutes by which the laptop's clock is ahead of the event's at that time; 0 where they agree. */
export function laptopAhead(startsAt: string): number {
  const there = startsAt.slice(19);
  const sign = there.startsWith("-") ? -1 : 1;
  const eventOffset =
    there === "Z" || there === ""
      ? 0
      : sign * (Number(there.slice(1, 3)) * 60 + Number(there.slice(4, 6)));
  return -new Date(startsAt).getTimezoneOffset() - eventOffset;
}

/** `22:25` on the laptop, `Sat 00:25` where its day is another than the event's; null where the clocks agree. */
export function laptopTime(startsAt: string): string | null {
  if (laptopAhead(startsAt) === 0) return null;
  const here = new Date(startsAt);
  const time = `${twoDigits(here.getHours())}:${twoDigits(here.getMinutes())}`;
  const isSameDay = here.getDate() === Number(startsAt.slice(8, 10));
  return isSameDay ? time : `${WEEKDAYS[here.getDay()] ?? ""} ${time}`;
}
