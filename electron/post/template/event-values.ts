import type { ConferenceEvent } from "#shared/event.ts";
import { isInPost } from "../choose-sessions.ts";
import { readMaterial } from "../post-material.ts";
import { daysOf } from "./day-values.ts";
import { addressOfEvent } from "./event-address.ts";
import { noteFragment } from "./note-fragment.ts";
import type { PostContext } from "./post-context.ts";
import { sessionValues } from "./session-values.ts";

/** An event as a template sees it: name, place and dates. */
export function eventValues(event: ConferenceEvent, { dates }: PostContext) {
  return {
    name: event.name,
    place: event.place,
    starts: event.startsOn === null ? null : dates.full(event.startsOn),
    ends: event.endsOn === null ? null : dates.full(event.endsOn),
    dates: dates.range(event),
  };
}

/** The events that are part of this one, by their days. */
export function partsOfEvent(context: PostContext) {
  const { store, material } = context;
  const parts = store.events.list().filter(({ parentId }) => parentId === material.event.id);
  return byStart(parts).map((event) => relatedValues(event, context));
}

/** Events that begin after this one has ended, the next first; those that are part of another one go with it. */
export function upcomingEvents(context: PostContext) {
  const { store, material } = context;
  const end = material.event.endsOn ?? material.event.startsOn;
  if (end === null) return [];
  const later = store.events
    .list()
    .filter(
      ({ startsOn, parentId, isSample }) =>
        startsOn !== null && startsOn > end && parentId === null && !isSample,
    );
  return byStart(later).map((event) => relatedValues(event, context));
}

const byStart = (events: readonly ConferenceEvent[]): ConferenceEvent[] =>
  events.toSorted((a, b) => ((a.startsOn ?? "") < (b.startsOn ?? "") ? -1 : 1));

function relatedValues(event: ConferenceEvent, context: PostContext) {
  const { store } = context;
  const material = readMaterial(store, event.id);
  const chosen = material.sessions.filter(isInPost);
  const there: PostContext = { ...context, material, chosen };
  const { introduction, conclusion } = material.parts;
  return {
    ...eventValues(event, context),
    link: addressOfEvent(material),
    introduction: introduction && noteFragment(introduction.body, context),
    conclusion: conclusion && noteFragment(conclusion.body, context),
    get days() {
      return daysOf(there);
    },
    sessions: chosen.map((session) => sessionValues(session, there)),
  };
}
