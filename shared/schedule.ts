import { z } from "zod";
import type { Abstract, SessionKind, SessionLink } from "./session.ts";

/** Formats a schedule is read from. Issue by issue this list grows. */
export const scheduleFormat = z.enum(["icalendar", "schedule-xml"]);
export type ScheduleFormat = z.infer<typeof scheduleFormat>;

/** Where a schedule comes from. `sample` is the made-up event in the package. */
export const scheduleOrigin = z.discriminatedUnion("from", [
  z.object({ from: z.literal("file"), path: z.string().min(1) }),
  z.object({ from: z.literal("url"), url: z.string().min(1) }),
  z.object({ from: z.literal("sample") }),
]);
export type ScheduleOrigin = z.infer<typeof scheduleOrigin>;

/** Something worth knowing about an import that did not stop it. `where` is a line, an id or a title. */
export const importWarning = z.object({
  code: z.string(),
  message: z.string(),
  where: z.string().nullable(),
});
export type ImportWarning = z.infer<typeof importWarning>;

/**
 * A time as a source gives it: an instant (milliseconds since 1970, UTC), or a wall time
 * `YYYY-MM-DDTHH:MM:SS` without a zone, to be read in the event's.
 */
export type ParsedTime = { instant: number } | { local: string };

/** An id of the source's. Matching trusts them in this order. */
export type SourceIdKind = "guid" | "code" | "id" | "uid";
export interface SourceId {
  kind: SourceIdKind;
  value: string;
}

export interface ParsedSpeaker {
  name: string;
  affiliation: string | null;
}

/** One session as its source tells it, cleaned of the format's habits. Plain text everywhere but in the abstract. */
export interface ParsedSession {
  sourceIds: SourceId[];
  title: string;
  kind: SessionKind;
  start: ParsedTime;
  end: ParsedTime;
  room: string | null;
  track: string | null;
  abstract: Abstract | null;
  /** In the order of the source. */
  speakers: ParsedSpeaker[];
  url: string | null;
  slidesUrl: string | null;
  videoUrl: string | null;
  links: SessionLink[];
  cancelled: boolean;
  /** For messages: "line 120", "event id 4426". */
  where: string;
}

export interface ParsedEvent {
  name: string | null;
  place: string | null;
  url: string | null;
  /** IANA name, null where the source has none (Sched's `X-WR-TIMEZONE:UTC` counts as none). */
  zone: string | null;
  /** Minutes after midnight, null where the source does not say. */
  dayStartsAt: number | null;
}

/** What a parser answers with: pure, nothing looked up, nothing matched yet. */
export interface ParsedSchedule {
  format: ScheduleFormat;
  event: ParsedEvent;
  sessions: ParsedSession[];
  warnings: ImportWarning[];
}
