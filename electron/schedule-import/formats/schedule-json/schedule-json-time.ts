import type { ParsedTime } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { type JsonObject, textField } from "../../parsing/json-object.ts";
import { later } from "../../parsing/parsed-time.ts";
import {
  clockAt,
  durationMilliseconds,
  type SourceStart,
  sourceStart,
} from "../../parsing/schedule-time.ts";
import { sessionEnd } from "../../parsing/session-end.ts";

/** For messages: the id people find in the file. */
export function whereOf(event: JsonObject): string {
  const id = textField(event, "id", "guid", "code").trim();
  return id === ""
    ? `event “${textField(event, "title", "slug").slice(0, 60)}”`
    : `event id ${id.slice(0, 60)}`;
}

export interface JsonStart {
  start: SourceStart | null;
  /** The local clock that the source gives beside its instant, as evidence of its zone; empty for none. */
  clock: string;
  /** For messages. */
  written: string;
}

/** v1 has `date` with an offset and a local `start`, v2 a `start` with an offset alone. */
export function jsonStart(
  event: JsonObject,
  day: string | null,
  dayChange: number | null,
): JsonStart {
  const [date, clock] = [textField(event, "date"), textField(event, "start")];
  const isDated = /^\s*\d{4}-/.test(clock);
  const start = isDated
    ? sourceStart(clock, "", null, null)
    : sourceStart(date, clock, day, dayChange);
  return {
    start,
    clock: isDated || clock === "" ? ownClock(start) : clock,
    written: isDated ? clock : [date || day, clock].filter(Boolean).join(" "),
  };
}

/** What an instant's own offset tells about the zone: nothing where it is zero, since instants are often written in UTC. */
const ownClock = (start: SourceStart | null): string =>
  start !== null && "instant" in start.time && start.offset !== null && start.offset !== 0
    ? clockAt(start.time.instant, start.offset)
    : "";

/** `end` where it can be meant, else `start` and `duration`, else the start with a warning. */
export function jsonEnd(
  event: JsonObject,
  start: ParsedTime,
  warnings: Warnings,
  where: string,
): ParsedTime {
  const [end, duration] = [textField(event, "end"), textField(event, "duration")];
  const length = durationMilliseconds(duration);
  const ends = [
    sourceStart(end, "", null, null)?.time ?? null,
    length === null ? null : later(start, length),
  ];
  return sessionEnd(start, ends, end || duration, warnings, where);
}
