import { z } from "zod";
import { limits } from "./limits.ts";
import type { Abstract, SessionKind, SessionLink } from "./session.ts";

/** Formats a schedule is read from. */
export const scheduleFormat = z.enum([
  "icalendar",
  "schedule-xml", // Pentabarf, frab, pretalx, wafer, c3 hub
  "schedule-json", // frab, pretalx: the voc schema, v1 and v2
  "xcal",
  "sessionize",
  "sched-csv",
  "sched-json",
  "hoverboard",
  "opass",
  "indico",
  "csv",
  "text", // lists and tables of talks as people keep them, Markdown or pasted
  "speakers", // people alone, in any of these
]);
export type ScheduleFormat = z.infer<typeof scheduleFormat>;

/**
 * What a column of a table can hold. `date`, `time`, `endDate` and `endTime` are for tables that split them; `duration`
 * is a length.
 */
export const scheduleColumn = z.enum([
  "id",
  "title",
  "start",
  "end",
  "date",
  "time",
  "endDate",
  "endTime",
  "duration",
  "room",
  "track",
  "kind",
  "speakers",
  "affiliation",
  "abstract",
  "url",
  "slides",
  "video",
]);
export type ScheduleColumn = z.infer<typeof scheduleColumn>;

/** What headings stand for; those left out are not read. Several may hold speakers, affiliations or the abstract. */
export const columnMapping = z
  .array(z.object({ heading: z.string().max(limits.lineCharacters), column: scheduleColumn }))
  .max(limits.tableColumns);
export type ColumnMapping = z.infer<typeof columnMapping>;

/** A table's headings, some rows to look at, and what its columns are taken for. */
export const tableColumns = z.object({
  /** Each once: a second "Title" is "Title (2)". A column without one is "Column 3". */
  headings: z.array(z.string()),
  /** Whether they stand in the table; else all are "Column 1" and so on. */
  hasHeadings: z.boolean(),
  /** At most five rows, their cells cut. */
  rows: z.array(z.array(z.string())),
  mapping: columnMapping,
  /** Why no session can be read like this, and what to choose; null where one can. */
  problem: z.string().nullable(),
});
export type TableColumns = z.infer<typeof tableColumns>;

/**
 * Where a schedule comes from. `files` make one event together: sessions and their speakers, or a calendar for each
 * room. `text` was pasted; `sample` is the made-up event in the package; `source` is where a stored event's programme
 * came from, read again for that event.
 */
export const scheduleOrigin = z.discriminatedUnion("from", [
  z.object({ from: z.literal("file"), path: z.string().min(1) }),
  z.object({
    from: z.literal("files"),
    paths: z.array(z.string().min(1)).min(2).max(limits.filesOfEvent),
  }),
  z.object({ from: z.literal("url"), url: z.string().min(1) }),
  z.object({ from: z.literal("text"), text: z.string().min(1).max(limits.pastedCharacters) }),
  z.object({ from: z.literal("sample") }),
  z.object({ from: z.literal("source"), sourceId: z.uuid() }),
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
  /** The source's id of the person, where sessions and people come in lists or files of their own. */
  personId?: string;
}

/** A person of a source that lists people apart from their sessions. */
export interface ParsedPerson {
  /** Empty where the source gives none. */
  personId: string;
  name: string;
  affiliation: string | null;
  /** Ids of the person's sessions, as the sessions' own source ids give them. */
  sessionIds: string[];
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

/** An offset that a source wrote beside a time: its clock was so many minutes ahead of UTC at that instant. */
export interface SeenOffset {
  instant: number;
  minutes: number;
}

/** What a parser answers with: pure, nothing looked up, nothing matched yet. */
export interface ParsedSchedule {
  format: ScheduleFormat;
  event: ParsedEvent;
  sessions: ParsedSession[];
  /** Where the source lists people apart; a file of speakers has these and no session. */
  people?: ParsedPerson[];
  /** Where the source names no zone that can be believed: what the offsets of its times tell about it. */
  offsets?: SeenOffset[];
  /** Of a table alone. */
  table?: TableColumns;
  /** Of several files alone: what of their names could name the event. */
  fileName?: string;
  warnings: ImportWarning[];
}
