import type { ScheduleOrigin } from "#shared/schedule.ts";

/** A dialog that some part of the window wants. */
export type DialogRequest =
  | { of: "import"; origin: ScheduleOrigin | null }
  | { of: "session"; eventId: string; day: string | null }
  /** Null makes a new event. */
  | { of: "event"; eventId: string | null };
