import type { ParsedSession, ParsedTime, SourceId } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { fieldOf, textField } from "../../parsing/json-object.ts";
import { later } from "../../parsing/parsed-time.ts";
import { parsedSession } from "../../parsing/parsed-session.ts";
import { sessionEnd } from "../../parsing/session-end.ts";
import { sessionLinks } from "../../parsing/session-links.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import type { IndicoEntry } from "./indico-entries.ts";
import { indicoLinks } from "./indico-links.ts";
import { indicoPeople } from "./indico-people.ts";
import type { IndicoTime } from "./indico-time.ts";

/** What all sessions of one file share. */
export interface IndicoHabits {
  timeOf: IndicoTime;
  /** The server; relative addresses are read against it. */
  base: string | null;
}

/** For messages. */
export function indicoWhere({ fields, kind }: IndicoEntry): string {
  const id = textField(fields, "friendlyId", "friendly_id", "id").trim();
  return id === ""
    ? `${kind} “${textField(fields, "title").slice(0, 60)}”`
    : `${kind} id ${id.slice(0, 60)}`;
}

const hostOf = (address: string | null): string | null =>
  address === null ? null : new URL(address).hostname;

/**
 * The number that people see, which counts within the event, and the UID of Indico's own calendar, which is made of the
 * number in its database: `db_id`, in the timetable `contributionId`, in old exports the `id`.
 */
function sourceIds(
  { fields, kind }: IndicoEntry,
  url: string | null,
  base: string | null,
): SourceId[] {
  if (kind !== "contribution") {
    const id = textField(fields, "sessionSlotId", "id").trim();
    return id === "" ? [] : [{ kind: "id", value: `${kind}-${id}` }];
  }
  const inAddress = /\/contributions\/(\d+)/.exec(url ?? "")?.[1];
  const id = textField(fields, "friendlyId", "id").trim();
  const stored = textField(fields, "db_id", "contributionId").trim() || (inAddress ?? id);
  const host = hostOf(url ?? base);
  return [
    { kind: "id", value: id },
    ...(host === null || stored === ""
      ? []
      : [{ kind: "uid" as const, value: `indico-contribution-${stored}@${host}` }]),
  ];
}

/** `start` and `duration` in minutes, for what has no end. */
function lasting(start: ParsedTime, duration: string): ParsedTime | null {
  const minutes = Number(duration);
  return duration.trim() !== "" && minutes >= 0 && minutes < 1e6
    ? later(start, minutes * 60_000)
    : null;
}

/** An entry as a session. */
export function indicoSession(
  entry: IndicoEntry,
  start: ParsedTime,
  { timeOf, base }: IndicoHabits,
  warnings: Warnings,
): ParsedSession {
  const { fields, kind, block } = entry;
  const where = indicoWhere(entry);
  const url = webAddressOf(textField(fields, "url"), base);
  const duration = textField(fields, "duration");
  const type = textField(fields, "type");
  return parsedSession(
    {
      ids: sourceIds(entry, url, base),
      title: textField(fields, "title"),
      types: [type, block],
      isBreak: kind === "break",
      start,
      end: sessionEnd(
        start,
        [timeOf(fieldOf(fields, "endDate")), lasting(start, duration)],
        duration,
        warnings,
        where,
      ),
      room: textField(fields, "roomFullname", "room", "location"),
      track: textField(fields, "track") || block,
      abstract: textField(fields, "description"),
      isMarkdown: false,
      speakers: indicoPeople(fields),
      url,
      links: sessionLinks(
        { links: [], attachments: indicoLinks(fields), video: "" },
        base,
        warnings,
        where,
      ),
      where,
    },
    warnings,
  );
}
