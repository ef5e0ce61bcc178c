import type { ConferenceEvent, EventChanges, EventFields } from "#shared/event.ts";
import { timeOfDay } from "#shared/event-time.ts";
import type { ZoneKeep } from "#shared/zone-change.ts";
import { readClockTime } from "./clock-time.ts";

/** An event as it is typed. */
export interface EventForm {
  name: string;
  place: string;
  zone: string;
  /** What stays when the zone is another one; null: not said yet. */
  keep: ZoneKeep | null;
  /** When its days begin: `04:00`. */
  dayStarts: string;
  /** `YYYY-MM-DD`, or empty. */
  startsOn: string;
  endsOn: string;
  parentId: string | null;
}

export type WrongEventFields = Partial<Record<keyof EventForm, string>>;

/** Four in the morning, as for schedules that do not say it. */
const DAY_STARTS = "04:00";

export const newEventForm = (zone: string): EventForm => ({
  name: "",
  place: "",
  zone,
  keep: null,
  dayStarts: DAY_STARTS,
  startsOn: "",
  endsOn: "",
  parentId: null,
});

export const eventFormOf = (event: ConferenceEvent): EventForm => ({
  name: event.name,
  place: event.place ?? "",
  zone: event.zone,
  keep: null,
  dayStarts: timeOfDay(event.dayStartsAt),
  startsOn: event.startsOn ?? "",
  endsOn: event.endsOn ?? "",
  parentId: event.parentId,
});

/** Whether it has to be said what stays: the zone is another one, and there are sessions that have times in it. */
export const asksWhatStays = (event: ConferenceEvent | null, { zone }: EventForm): boolean =>
  event !== null && event.sessions > 0 && zone !== event.zone;

/** What is wrong with what was typed; nothing when it can be saved. */
export function wrongIn(form: EventForm, event: ConferenceEvent | null): WrongEventFields {
  const { name, startsOn, endsOn, keep, dayStarts } = form;
  const wrong: WrongEventFields = {};
  if (asksWhatStays(event, form) && keep === null) wrong.keep = "Say what stays.";
  if (readClockTime(dayStarts) === null) wrong.dayStarts = "Type a time, such as 04:00.";
  if (name.trim() === "") wrong.name = "Give it a name.";
  if (startsOn !== "" && endsOn !== "" && endsOn < startsOn) {
    wrong.endsOn = "The last day is before the first.";
  }
  return wrong;
}

export const eventFieldsOf = (form: EventForm): EventFields => ({
  name: form.name.trim(),
  place: form.place.trim() || null,
  zone: form.zone,
  startsOn: form.startsOn || null,
  endsOn: form.endsOn || null,
  parentId: form.parentId,
});

/** All that is said of a new one. Call it with nothing wrong in the form. */
export const newFieldsOf = (form: EventForm): EventFields & { dayStartsAt: number } => ({
  ...eventFieldsOf(form),
  dayStartsAt: readClockTime(form.dayStarts) ?? 0,
});

/** What was changed, and only that: days that come from the sessions go on following them. */
export function changedFields(before: EventForm, after: EventForm): EventChanges {
  const was: Record<string, unknown> = newFieldsOf(before);
  return Object.fromEntries(
    Object.entries(newFieldsOf(after)).filter(([name, value]) => value !== was[name]),
  );
}

/** Events that this one can be a part of: not itself, nor what is a part of it. */
export function possibleParents(
  events: readonly ConferenceEvent[],
  id: string | null,
): ConferenceEvent[] {
  const parentOf = new Map(events.map((event) => [event.id, event.parentId]));
  const isBelow = (event: ConferenceEvent): boolean => {
    const passed = new Set<string>();
    let at: string | null | undefined = event.id;
    while (at && !passed.has(at)) {
      if (at === id) return true;
      passed.add(at);
      at = parentOf.get(at);
    }
    return false;
  };
  return events.filter((event) => !isBelow(event));
}
