import type { ScheduleFormat } from "#shared/schedule.ts";
import type { Connection } from "./connection.ts";

/** The formats that an event's programme has come from. */
export function createEventFormats({ sqlite }: Connection): (eventId: string) => ScheduleFormat[] {
  // A location whose file changed its format has one row; the log still knows the other.
  const formats = sqlite
    .prepare<[{ eventId: string }], ScheduleFormat>(
      `SELECT format FROM schedule_sources WHERE event_id = @eventId
       UNION SELECT format FROM imports WHERE event_id = @eventId AND undone_at IS NULL`,
    )
    .pluck();
  return (eventId) => formats.all({ eventId });
}
