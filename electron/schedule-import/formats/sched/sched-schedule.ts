import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ParsedSession, ParsedTime } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { isPlausible, wallMilliseconds } from "../../parsing/parsed-time.ts";
import { offsetsWithout, sourceZone, type ZoneEvidence } from "../../parsing/schedule-zone.ts";
import {
  isInactive,
  schedDay,
  schedSession,
  schedWallTime,
  schedWhere,
  type SchedRecord,
} from "./sched-session.ts";

const MINUTE = 60_000;

/** Zones lie between 12 hours behind and 14 hours ahead, in steps of a quarter of an hour. */
const isOffset = (minutes: number): boolean =>
  minutes % 15 === 0 && minutes >= -12 * 60 && minutes <= 14 * 60;

/** The start as seconds since 1970 (`start_time_ts`), where the wall time beside it bears it out. */
function instantOf(record: SchedRecord, wall: ParsedTime): ZoneEvidence | null {
  const written = record.text("start_time_ts").trim();
  if (!/^\d{8,11}$/.test(written) || !("local" in wall)) return null;
  const instant = Number(written) * 1000;
  const offset = (wallMilliseconds(wall.local) - instant) / MINUTE;
  if (!isPlausible(instant) || !isOffset(offset)) return null;
  return { instant, offset, start: wall.local.slice(11, 16) };
}

/** A Sched programme from its records. Throws `not-a-schedule` or `malformed-source` where no session is left. */
export function schedSchedule(
  format: "sched-csv" | "sched-json",
  records: readonly SchedRecord[],
  warnings: Warnings,
): ParsedSchedule {
  checkSessionCount("This Sched export", records.length);
  const active = records.filter((record) => !isInactive(record));
  if (active.length === 0) {
    throw new AppError(
      "not-a-schedule",
      "This is an export of Sched, but no active session is in it. The programme may not be published yet.",
    );
  }
  const sessions: ParsedSession[] = [];
  const evidence: ZoneEvidence[] = [];
  for (const record of active) {
    const clock = schedWallTime(record, "start");
    const wall = clock ?? schedDay(record);
    if (wall === null) {
      warnings.add(
        "no-start",
        `“${record.text("event_start").slice(0, 60)}” is no date that can be meant; the session was left out.`,
        schedWhere(record),
      );
      continue;
    }
    const found = instantOf(record, wall);
    if (found !== null) evidence.push(found);
    if (clock === null) {
      warnings.add(
        "no-time",
        "A session has a day and no time yet; it counts as lasting all day.",
        schedWhere(record),
      );
    }
    const time = found === null ? wall : { instant: found.instant };
    sessions.push(schedSession(record, { wall, time, isWholeDay: clock === null }, warnings));
  }
  if (sessions.length === 0) {
    throw new AppError(
      "malformed-source",
      `No session of this Sched export has a time: ${warnings.list()[0]?.message ?? ""}`,
    );
  }
  const zone = sourceZone("", evidence, warnings);
  return {
    format,
    event: {
      name: null,
      place: null,
      url: null,
      zone,
      dayStartsAt: null,
    },
    sessions,
    ...offsetsWithout(zone, evidence),
    warnings: warnings.list(),
  };
}
