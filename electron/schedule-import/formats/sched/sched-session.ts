import type { ParsedSession, ParsedSpeaker, ParsedTime } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { between, later } from "../../parsing/parsed-time.ts";
import { parsedSession } from "../../parsing/parsed-session.ts";
import { sourceStart } from "../../parsing/schedule-time.ts";
import { sessionEnd } from "../../parsing/session-end.ts";
import { sessionLinks, type SourceLink } from "../../parsing/session-links.ts";
import { webAddressOf } from "../../parsing/web-address.ts";

/** One session of Sched, out of its table or its JSON: both have the same fields. */
export interface SchedRecord {
  /** A field's text; empty where there is none. */
  text(name: string): string;
  people: readonly ParsedSpeaker[];
  files: readonly SourceLink[];
  /** Where nothing in the record tells which it is. */
  place: string;
}

/** For messages: the key that organisers see. */
export function schedWhere(record: SchedRecord): string {
  const key = record.text("event_key").trim() || record.text("id").trim();
  return key === "" ? record.place : `event_key ${key.slice(0, 60)}`;
}

/** What an organiser took out of the programme without deleting it. */
export const isInactive = (record: SchedRecord): boolean =>
  /^(?:n|no|0|false)$/i.test(record.text("active").trim());

const DAY = 24 * 60 * 60_000;

/** The midnight a session's whole day begins with, where Sched knows the day alone: "2019-05-03 TBA". */
export function schedDay(record: SchedRecord): ParsedTime | null {
  const date = /^\s*(\d{4}-\d\d-\d\d)(?:\s+tb[acd])?\s*$/i.exec(record.text("event_start"))?.[1];
  return date === undefined ? null : (sourceStart("", "00:00", date, null)?.time ?? null);
}

/** The wall time a session starts or ends at; null where there is none that can be meant. */
export function schedWallTime(record: SchedRecord, which: "start" | "end"): ParsedTime | null {
  const whole = sourceStart(record.text(`event_${which}`), "", null, null);
  const [date, clock] = [record.text(`${which}_date`), record.text(`${which}_time`)];
  return (whole ?? sourceStart("", clock, date, null))?.time ?? null;
}

const VIDEO = /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i;

/** How long a session lasts by the clock on the wall; null where its end cannot be read. */
function lengthOf(record: SchedRecord, { wall, isWholeDay }: SchedStart): number | null {
  if (isWholeDay) return DAY;
  const end = schedWallTime(record, "end");
  return end === null ? null : between(wall, end);
}

/** When a record starts. */
export interface SchedStart {
  /** By the clock on the wall. */
  wall: ParsedTime;
  /** The same, or its instant where that is known. */
  time: ParsedTime;
  isWholeDay: boolean;
}

export function schedSession(
  record: SchedRecord,
  start: SchedStart,
  warnings: Warnings,
): ParsedSession {
  const where = schedWhere(record);
  const length = lengthOf(record, start);
  const media = record.text("media_url").trim();
  return parsedSession(
    {
      ids: [
        { kind: "id", value: record.text("event_key") },
        // The same md5 is the UID in the conference's public all.ics.
        { kind: "uid", value: record.text("id") },
      ],
      title: record.text("name"),
      types: [record.text("event_type"), record.text("event_subtype")],
      isBreak: false,
      start: start.time,
      end: sessionEnd(
        start.time,
        [length === null ? null : later(start.time, length)],
        record.text("event_end"),
        warnings,
        where,
      ),
      room: record.text("venue"),
      track: record.text("event_type"),
      abstract: record.text("description"),
      isMarkdown: false,
      speakers: record.people,
      url: webAddressOf(record.text("url")),
      links: sessionLinks(
        {
          links: [],
          attachments: record.files,
          video: VIDEO.test(media) ? media : record.text("video_url"),
        },
        null,
        warnings,
        where,
      ),
      where,
    },
    warnings,
  );
}
