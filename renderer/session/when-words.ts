import { dayInWords } from "#shared/day-words.ts";
import { isZone } from "#shared/event-time.ts";
import type { SessionRow } from "#shared/session.ts";
import { spanInWords } from "#shared/span-words.ts";
import { wholeDaysOf } from "#shared/whole-days.ts";

interface When {
  /** `Tue 7 Nov 15:25–16:00`, in the event's zone. */
  event: string;
  /** `22:25`, or `Wed 00:25` where the day differs; null where the laptop's clock agrees. */
  laptop: string | null;
}

/** `laptopZone`: an IANA name; null while it is not known. */
export function whenWords(
  { day, startsAt, endsAt }: Pick<SessionRow, "day" | "startsAt" | "endsAt">,
  laptopZone: string | null,
): When {
  const span = spanInWords({ startsAt, endsAt });
  const isAllDay = wholeDaysOf({ startsAt, endsAt }) !== null;
  // A party at half past midnight belongs to the evening before.
  const isAfterMidnight = startsAt.slice(0, 10) !== day;
  const event = `${dayInWords(day)}${isAllDay ? "," : ""} ${span}${isAfterMidnight ? " (after midnight)" : ""}`;
  const isToldHere = laptopZone !== null && !isAllDay;
  return { event, laptop: isToldHere ? laptopTime(startsAt, laptopZone) : null };
}

function laptopTime(startsAt: string, zone: string): string | null {
  if (!isZone(zone)) return null;
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(startsAt));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? "";
  const time = `${part("hour")}:${part("minute")}`;
  if (part("day") !== startsAt.slice(8, 10)) return `${part("weekday")} ${time}`;
  return time === startsAt.slice(11, 16) ? null : time;
}
