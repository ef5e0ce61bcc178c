import { z } from "zod";
import { id } from "./event.ts";
import { scheduleFormat } from "./schedule.ts";

/** Where an event's programme came from. */
export const scheduleSource = z.object({
  id,
  format: scheduleFormat,
  /** The whole path or address; of several files all paths, each in a line. */
  location: z.string(),
  /** A web address: it can be refreshed. */
  isAddress: z.boolean(),
  importedAt: z.iso.datetime(),
  /** When it was last read again, whether or not anything had changed. */
  checkedAt: z.iso.datetime(),
});
export type ScheduleSource = z.infer<typeof scheduleSource>;
