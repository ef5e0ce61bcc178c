import { Temporal } from "temporal-polyfill";
import { dayInWords } from "#shared/day-words.ts";
import { isZone, timeOfDay } from "#shared/event-time.ts";
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
  const here = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
  const time = timeOfDay(here.hour * 60 + here.minute);
  if (here.day !== Number(startsAt.slice(8, 10))) {
    return `${here.toLocaleString("en-GB", { weekday: "short" })} ${time}`;
  }
  return time === startsAt.slice(11, 16) ? null : time;
}
