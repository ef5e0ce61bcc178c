import type { ConferenceEvent, EventFields } from "#shared/event.ts";

/** An event as it is typed. */
export interface EventForm {
  name: string;
  place: string;
  zone: string;
  /** `YYYY-MM-DD`, or empty. */
  startsOn: string;
  endsOn: string;
  parentId: string | null;
}

export type WrongEventFields = Partial<Record<keyof EventForm, string>>;

export const newEventForm = (zone: string): EventForm => ({
  name: "",
  place: "",
  zone,
  startsOn: "",
  endsOn: "",
  parentId: null,
});

export const eventFormOf = (event: ConferenceEvent): EventForm => ({
  name: event.name,
  place: event.place ?? "",
  zone: event.zone,
  startsOn: event.startsOn ?? "",
  endsOn: event.endsOn ?? "",
  parentId: event.parentId,
});

/** What is wrong with what was typed; nothing when it can be saved. */
export function wrongIn({ name, startsOn, endsOn }: EventForm): WrongEventFields {
  const wrong: WrongEventFields = {};
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

/** What was changed, and only that: days that come from the sessions go on following them. */
export function changedFields(before: EventForm, after: EventForm): Partial<EventFields> {
  const was: Record<string, unknown> = eventFieldsOf(before);
  return Object.fromEntries(
    Object.entries(eventFieldsOf(after)).filter(([name, value]) => value !== was[name]),
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
