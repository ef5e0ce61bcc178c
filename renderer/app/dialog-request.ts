import type { ConferenceEvent } from "#shared/event.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";

/** A dialog that some part of the window wants. */
export type DialogRequest =
  | { of: "palette" }
  | { of: "quick-open" }
  | { of: "keys" }
  | { of: "capture" }
  | { of: "trash" }
  | { of: "move-to-note" }
  | { of: "put-pictures" }
  | { of: "template" }
  | { of: "recovery" }
  /** `eventId`: the event that it is meant for; null finds the one it belongs to. */
  | { of: "import"; origin: ScheduleOrigin | null; eventId: string | null }
  | { of: "new-session"; eventId: string; day: string | null }
  | { of: "own-session"; sessionId: string }
  /** Null makes a new event. */
  | { of: "event"; eventId: string | null }
  | { of: "remove-event"; event: ConferenceEvent }
  | { of: "export"; event: ConferenceEvent }
  | { of: "refresh"; event: ConferenceEvent }
  | { of: "change-log"; event: ConferenceEvent }
  | { of: "recordings"; event: ConferenceEvent };
