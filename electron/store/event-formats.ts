import type { ScheduleFormat } from "#shared/schedule.ts";
import type { Connection } from "./connection.ts";

/** The formats that an event's programme has come from. */
export function createEventFormats({ sqlite }: Connection): (eventId: string) => ScheduleFormat[] {
  // A location whose file changed its format has one row; the log still knows the other. Of several files (a
  // location of several lines) one may have listed the speakers.
  const formats = sqlite
    .prepare<[{ eventId: string }], ScheduleFormat>(
      `SELECT format FROM schedule_sources WHERE event_id = @eventId
       UNION SELECT format FROM imports WHERE event_id = @eventId AND undone_at IS NULL
       UNION SELECT 'speakers' FROM schedule_sources
         WHERE event_id = @eventId AND instr(location, char(10)) > 0`,
    )
    .pluck();
  return (eventId) => formats.all({ eventId });
}
