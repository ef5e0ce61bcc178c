import { createEventClock } from "./event-time.ts";
import type { ConferenceEvent } from "./event.ts";
import type { NoteTarget } from "./note.ts";
import { isAround, presentOf } from "./now.ts";
import type { SessionRow } from "./session.ts";

export interface CaptureTarget {
  event: ConferenceEvent;
  target: NoteTarget;
  /** The event's wall time, `14:03`. */
  time: string;
}

/**
 * Where a thought without a session goes: to the day's note of the event that is on (the one that is shown, if it is;
 * else the first), otherwise to the shown event: before its first day to "before the event", after its last to its
 * conclusion, without days to its introduction. Null without events. `now` in milliseconds since 1970, UTC.
 */
export function captureTarget(
  events: readonly ConferenceEvent[],
  shown: ConferenceEvent | null,
  now: number,
): CaptureTarget | null {
  const dayIn = (event: ConferenceEvent) =>
    createEventClock(event.zone, event.dayStartsAt).dayOf(now);
  const isOn = (event: ConferenceEvent) => {
    const { startsOn, endsOn } = event;
    if (startsOn === null || endsOn === null || !isAround(event, now)) return false;
    const today = dayIn(event);
    return startsOn <= today && today <= endsOn;
  };
  const running = shown && isOn(shown) ? shown : events.find(isOn);
  const event = running ?? shown ?? events[0];
  if (!event) return null;
  const time = createEventClock(event.zone, 0).format(now).slice(11, 16);
  const [eventId, today] = [event.id, dayIn(event)];
  if (running) return { event, time, target: { of: "day", eventId, day: today } };
  const part =
    event.startsOn === null || event.endsOn === null
      ? "introduction"
      : today < event.startsOn
        ? "before"
        : "conclusion";
  return { event, time, target: { of: "event", eventId, part } };
}

/** The sessions that the person is in, as far as plan and attendance tell: a thought may be about one of them. */
export const sessionsToCapture = (rows: readonly SessionRow[], now: number): SessionRow[] =>
  presentOf(rows, now).here.filter(
    ({ plan, attendance }) => plan !== null || attendance === "attended",
  );
