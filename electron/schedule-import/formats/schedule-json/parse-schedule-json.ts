import { AppError } from "#shared/errors.ts";
import type { ParsedEvent, ParsedSchedule, ParsedSession } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import {
  fieldOf,
  isJsonObject,
  type JsonObject,
  listOf,
  textField,
} from "../../parsing/json-object.ts";
import { localText } from "../../parsing/local-text.ts";
import { plainLineOrNull } from "../../parsing/plain-line.ts";
import { clockMinutes } from "../../parsing/schedule-time.ts";
import { offsetsWithout, sourceZone, type ZoneEvidence } from "../../parsing/schedule-zone.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import { jsonDayStart } from "./schedule-json-day.ts";
import { jsonEvents, type PlacedEvent } from "./schedule-json-events.ts";
import { createNames } from "./schedule-json-names.ts";
import { type JsonHabits, jsonSession } from "./schedule-json-session.ts";
import { jsonStart, whereOf } from "./schedule-json-time.ts";

/** The part that holds the conference: under "schedule", or the file itself (re:publica leaves the wrapper out). */
function scheduleOf(value: unknown): JsonObject | null {
  const inner = fieldOf(value, "schedule");
  const schedule = isJsonObject(inner) ? inner : value;
  if (!isJsonObject(schedule)) return null;
  const conference = fieldOf(schedule, "conference");
  if (!isJsonObject(conference)) return null;
  const isKnown =
    schedule === inner || Array.isArray(fieldOf(conference, "days")) || hasEvents(schedule);
  return isKnown ? schedule : null;
}

const hasEvents = (schedule: JsonObject): boolean => Array.isArray(fieldOf(schedule, "events"));

/** Whether a JSON value is the schedule.json of frab, pretalx or the CCC's hub (voc schema, v1 or v2). */
export function isScheduleJson(value: unknown): boolean {
  return scheduleOf(value) !== null;
}

function habitsOf(
  value: unknown,
  schedule: JsonObject,
  base: string | null,
  placed: readonly PlacedEvent[],
): JsonHabits {
  const generator = textField(fieldOf(value, "generator"), "name");
  // Before it named itself, pretalx gave its people codes; frab never did. Nobody but the hub and pretalx writes v2.
  const isMarkdown =
    generator === ""
      ? hasEvents(schedule) ||
        placed.some(({ event }) =>
          listOf(fieldOf(event, "persons")).some((one) => textField(one, "code") !== ""),
        )
      : /\b(?:pretalx|hub|lanyard)\b/i.test(generator);
  return { base, isMarkdown, names: createNames(schedule) };
}

function readEvents(
  placed: readonly PlacedEvent[],
  dayChange: number | null,
  habits: JsonHabits,
  warnings: Warnings,
): { sessions: ParsedSession[]; evidence: ZoneEvidence[] } {
  const sessions: ParsedSession[] = [];
  const evidence: ZoneEvidence[] = [];
  for (const { event, day, room } of placed) {
    const { start, clock, written } = jsonStart(event, day, dayChange);
    if (start === null) {
      warnings.add(
        "no-start",
        `“${written.slice(0, 60)}” is no date that can be meant; the session was left out.`,
        whereOf(event),
      );
      continue;
    }
    if ("instant" in start.time && start.offset !== null) {
      evidence.push({ instant: start.time.instant, offset: start.offset, start: clock });
    }
    sessions.push(jsonSession(event, start.time, room, habits, warnings));
  }
  return { sessions, evidence };
}

function eventFields(
  schedule: JsonObject,
  dayStartsAt: number | null,
  zone: string | null,
  warnings: Warnings,
): ParsedEvent {
  const conference = fieldOf(schedule, "conference");
  const line = (name: string): string | null =>
    plainLineOrNull(localText(conference, name), warnings, `conference.${name}`);
  const place = [line("venue"), line("city")].filter((part) => part !== null).join(", ");
  return {
    name: line("title") ?? line("acronym"),
    place: place === "" ? null : place,
    url: addressIn(conference, schedule, "url", "base_url"),
    zone,
    dayStartsAt,
  };
}

/** The first of these fields that is an address: of the conference, else of the schedule. */
function addressIn(conference: unknown, schedule: JsonObject, ...names: string[]): string | null {
  const addresses = names.flatMap((name) =>
    [conference, schedule].map((part) => webAddressOf(textField(part, name))),
  );
  return addresses.find((address) => address !== null) ?? null;
}

/**
 * Reads the schedule.json of frab, pretalx and the CCC's hub. Throws `malformed-source` naming a field,
 * `not-a-schedule` when no session is in it, `too-large` over the limits.
 */
export function parseScheduleJson(value: unknown): ParsedSchedule {
  const warnings = createWarnings();
  const schedule = scheduleOf(value) ?? {};
  const conference = fieldOf(schedule, "conference");
  const placed = jsonEvents(schedule, warnings);
  if (placed.length === 0) {
    throw new AppError(
      "not-a-schedule",
      `This schedule.json holds no sessions. ${warnings.list()[0]?.message ?? "It may not be published yet."}`,
    );
  }
  checkSessionCount("This schedule", placed.length);
  const base = addressIn(conference, schedule, "base_url", "url");
  const dayChange = clockMinutes(textField(conference, "day_change"));
  const habits = habitsOf(value, schedule, base, placed);
  const { sessions, evidence } = readEvents(placed, dayChange, habits, warnings);
  if (sessions.length === 0) {
    throw new AppError(
      "malformed-source",
      `No session of this schedule has a time: ${warnings.list()[0]?.message ?? ""}`.trim(),
    );
  }
  const zone = sourceZone(textField(conference, "time_zone_name"), evidence, warnings);
  return {
    format: "schedule-json",
    event: eventFields(schedule, jsonDayStart(conference, dayChange), zone, warnings),
    sessions,
    ...offsetsWithout(zone, evidence),
    warnings: warnings.list(),
  };
}
