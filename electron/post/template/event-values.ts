import type { ConferenceEvent } from "#shared/event.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { bodyToMdast } from "#shared/rich-text/body-to-mdast.ts";
import { walk } from "#shared/rich-text/walk.ts";
import { isInPost } from "../choose-sessions.ts";
import { type PostMaterial, readMaterial } from "../post-material.ts";
import { daysOf } from "./day-values.ts";
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
    link: linkOf(material),
    introduction: introduction && noteFragment(introduction.body, context),
    conclusion: conclusion && noteFragment(conclusion.body, context),
    get days() {
      return daysOf(there);
    },
    sessions: chosen.map((session) => sessionValues(session, there)),
  };
}

/** Where an event is on the web: the first link of its opening note, or the site that all its session pages are on. */
function linkOf({ parts, sessions }: PostMaterial): string | null {
  let link: string | null = null;
  if (parts.introduction) {
    walk(bodyToMdast(parts.introduction.body), "link", ({ url }) => {
      link ??= linkAddress(url);
    });
  }
  if (link !== null) return link;
  const sites = new Set(sessions.map(({ row }) => siteOf(row.url)));
  const [site = null] = sites;
  return sites.size === 1 ? site : null;
}

function siteOf(url: string | null): string | null {
  const address = url === null ? null : linkAddress(url);
  return address === null || !URL.canParse(address) ? null : `${new URL(address).origin}/`;
}
