import { z } from "zod";

/** What an event is written as. */
export const exportFormat = z.enum([
  "icalendar-planned", // the planned sessions
  "icalendar", // all sessions
  "schedule-json", // the programme in the voc schema
  "lanyard", // all of the event, notes included: shared/event-file.ts
]);
export type ExportFormat = z.infer<typeof exportFormat>;
