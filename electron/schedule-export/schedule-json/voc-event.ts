import { isCancelledTitle } from "#electron/schedule-import/parsing/is-cancelled-title.ts";
import type { EventClock } from "#shared/event-time.ts";
import { abstractToMarkdown } from "#shared/rich-text/abstract-to-markdown.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import { asciiSlug } from "../ascii-slug.ts";
import { uriOf } from "../uri.ts";
import { twoDigits } from "#shared/two-digits.ts";

/** What one session is called in the file: unique in it. */
export interface VocIds {
  guid: string;
  /** At least 1. */
  id: number;
  code: string | null;
}

interface VocReference {
  url: string;
  title: string;
  type: "slides" | "media" | "related";
}

/** A session as an event of the voc schema (https://c3voc.de/schedule/schema.json). */
export function vocEvent(
  session: StoredSession,
  { guid, id, code }: VocIds,
  { acronym, clock }: { acronym: string; clock: EventClock },
): Record<string, unknown> {
  const { title, startsAt, endsAt } = session;
  const minutes = Math.max(0, Math.round((endsAt - startsAt) / 60_000));
  const date = clock.format(startsAt);
  const links = [
    ...reference(session.videoUrl, "Video", "media"),
    ...session.links.flatMap((link) => reference(link.url, link.title, "related")),
  ];
  return {
    guid,
    ...(code === null ? {} : { code }),
    id,
    date,
    start: date.slice(11, 16),
    end: clock.format(endsAt),
    duration: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
    room: session.room ?? "",
    slug: [acronym, id, asciiSlug(title, "-")].filter((part) => part !== "").join("-"),
    // The schema demands an address; a session without a page has its name at least.
    url: (session.url && uriOf(session.url)) ?? `urn:uuid:${guid}`,
    // It has no field for it either, and titles are where conferences say it.
    title:
      session.status === "cancelled" && !isCancelledTitle(title) ? `Cancelled: ${title}` : title,
    subtitle: "",
    track: session.track,
    type: session.kind,
    language: null,
    abstract: session.abstract === null ? "" : abstractToMarkdown(session.abstract).trim(),
    description: "",
    persons: session.speakers.map(({ name, affiliation }) =>
      affiliation === null ? { name } : { name, affiliation },
    ),
    links,
    attachments: reference(session.slidesUrl, "Slides", "slides"),
  };
}

function reference(
  address: string | null,
  title: string,
  type: VocReference["type"],
): VocReference[] {
  const url = address === null ? null : uriOf(address);
  return url === null ? [] : [{ url, title, type }];
}
