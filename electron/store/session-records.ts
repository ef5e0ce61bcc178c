import type { EventClock } from "#shared/event-time.ts";
import type {
  Abstract,
  Attendance,
  Plan,
  SessionKind,
  SessionLink,
  SessionPage,
  SessionRow,
  SessionStatus,
  Speaker,
} from "#shared/session.ts";
import { dayOfSession } from "#shared/whole-days.ts";

/** A session as its table and the three small ones beside it hold it. CHECK constraints vouch for the closed lists. */
export interface SessionRecord {
  id: string;
  eventId: string;
  title: string;
  kind: SessionKind;
  startsAt: number;
  endsAt: number;
  room: string | null;
  track: string | null;
  url: string | null;
  slidesUrl: string | null;
  videoUrl: string | null;
  status: SessionStatus;
  isOwn: 0 | 1;
  plan: Plan | null;
  attendance: Attendance | null;
  rating: number | null;
  hasNote: 0 | 1;
}

export interface SessionTexts {
  links: string;
  abstractFormat: Abstract["format"] | null;
  abstract: string | null;
}

const columns = `
  s.id, s.event_id AS eventId, s.title, s.kind, s.starts_at AS startsAt, s.ends_at AS endsAt, s.room, s.track,
  s.url, s.slides_url AS slidesUrl, s.video_url AS videoUrl, s.status, s.is_own AS isOwn,
  p.plan, a.mark AS attendance, r.stars AS rating, coalesce(n.has_text, 0) AS hasNote`;

const tables = `
  FROM sessions AS s
  LEFT JOIN plans AS p ON p.session_id = s.id
  LEFT JOIN attendance AS a ON a.session_id = s.id
  LEFT JOIN ratings AS r ON r.session_id = s.id
  LEFT JOIN notes AS n ON n.session_id = s.id`;

/** Yields SessionRecord. */
export const selectSession = `SELECT ${columns} ${tables}`;
/** Yields SessionRecord & SessionTexts. */
export const selectSessionTexts = `
  SELECT ${columns}, s.links, s.abstract_format AS abstractFormat, s.abstract ${tables}`;
/** Lists that people see are in this order; an index has it too. */
export const sessionOrder = "ORDER BY s.starts_at, s.room, s.title, s.id";

/** What hangs on a session in lists of its own. */
export interface SessionLists {
  speakers: Speaker[];
  tags: string[];
}

export function toSessionRow(
  record: SessionRecord,
  { speakers, tags }: SessionLists,
  clock: EventClock,
): SessionRow {
  return {
    id: record.id,
    eventId: record.eventId,
    title: record.title,
    kind: record.kind,
    startsAt: clock.format(record.startsAt),
    endsAt: clock.format(record.endsAt),
    day: dayOfSession(record, clock),
    room: record.room,
    track: record.track,
    speakers,
    url: record.url,
    slidesUrl: record.slidesUrl,
    videoUrl: record.videoUrl,
    plan: record.plan,
    attendance: record.attendance,
    rating: record.rating,
    status: record.status,
    hasNote: record.hasNote === 1,
    isOwn: record.isOwn === 1,
    tags,
  };
}

export function toSessionPage(
  record: SessionRecord & SessionTexts,
  lists: SessionLists,
  clock: EventClock,
): SessionPage {
  return {
    ...toSessionRow(record, lists, clock),
    abstract: toAbstract(record),
    links: toLinks(record),
  };
}

export function toAbstract({ abstractFormat, abstract }: SessionTexts): Abstract | null {
  if (abstractFormat === null || abstract === null) return null;
  return { format: abstractFormat, source: abstract };
}

/** The column is written by the store alone, as JSON of SessionLink[]. */
export function toLinks({ links }: Pick<SessionTexts, "links">): SessionLink[] {
  if (links === "[]") return [];
  const parsed: SessionLink[] = JSON.parse(links);
  return parsed;
}
