import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { SessionRecord, SessionTexts } from "./session-records.ts";

/** What an import writes of a session, in the order of `scheduledColumns`. */
export type ScheduledColumns = [
  startsAt: number,
  endsAt: number,
  kind: SessionRecord["kind"],
  status: SessionRecord["status"],
  title: string,
  room: string | null,
  track: string | null,
  url: string | null,
  slidesUrl: string | null,
  videoUrl: string | null,
  links: string,
  abstractFormat: SessionTexts["abstractFormat"],
  abstract: string | null,
];

export const scheduledColumns = `starts_at, ends_at, kind, status, title, room, track, url, slides_url, video_url,
  links, abstract_format, abstract`;

/** To be bound by place: looking thirteen names up costs as much as writing the row. */
export const toColumns = (session: ScheduledSession): ScheduledColumns => [
  session.startsAt,
  session.endsAt,
  session.kind,
  session.status,
  session.title,
  session.room,
  session.track,
  session.url,
  session.slidesUrl,
  session.videoUrl,
  session.links.length === 0 ? "[]" : JSON.stringify(session.links),
  session.abstract?.format ?? null,
  session.abstract?.source ?? null,
];
