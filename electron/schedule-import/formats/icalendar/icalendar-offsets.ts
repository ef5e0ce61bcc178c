import type { SeenOffset } from "#shared/schedule.ts";
import type { CalendarTime } from "./icalendar-time.ts";

const MINUTE = 60_000;

/** What starts in zones of the calendar's own, or in bare offsets, tell about the event's zone. */
export const calendarOffsets = (starts: readonly CalendarTime[]): SeenOffset[] =>
  starts.flatMap(({ time, wall, zone }) =>
    zone !== null && zone.iana === null && "instant" in time
      ? [{ instant: time.instant, minutes: (wall - time.instant) / MINUTE }]
      : [],
  );
