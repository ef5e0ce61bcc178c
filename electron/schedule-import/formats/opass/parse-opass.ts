import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ParsedSession } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import { createWarnings } from "../../parsing/import-warnings.ts";
import {
  fieldOf,
  isJsonObject,
  type JsonObject,
  listField,
  objectsById,
  textField,
} from "../../parsing/json-object.ts";
import { parsedPeople } from "../../parsing/parsed-people.ts";
import { clockAt } from "../../parsing/schedule-time.ts";
import { offsetsWithout, sourceZone, type ZoneEvidence } from "../../parsing/schedule-zone.ts";
import { createOPassText } from "./opass-language.ts";
import { type OPassHabits, opassSession, opassStart, opassWhere } from "./opass-session.ts";

const LOOKED_AT = 20;

/** Whether a JSON value is OPass' session.json (COSCUP, SITCON): sessions whose texts are in `zh` and `en`. */
export function isOPass(value: unknown): boolean {
  const first = listField(value, "sessions").slice(0, LOOKED_AT);
  return (
    first.length > 0 &&
    first.every(
      (each) =>
        (isJsonObject(fieldOf(each, "zh")) || isJsonObject(fieldOf(each, "en"))) &&
        fieldOf(each, "start") !== undefined,
    )
  );
}

function noTime(sessions: readonly JsonObject[]): AppError {
  const written = textField(sessions[0], "start").slice(0, 60);
  return new AppError(
    "malformed-source",
    `No session of this file has a time: “start” is ${written === "" ? "no text" : `“${written}”`} in the first. Get a fresh copy.`,
  );
}

/**
 * Reads the session.json of OPass apps. Its times have offsets and no zone. Throws `malformed-source` when no session has
 * a time, `too-large` over the limits.
 */
export function parseOPass(value: unknown): ParsedSchedule {
  const found = listField(value, "sessions").filter(isJsonObject);
  checkSessionCount("This schedule", found.length);
  const warnings = createWarnings();
  const text = createOPassText(found);
  const things = (name: string): ReadonlyMap<string, JsonObject> =>
    objectsById(fieldOf(value, name));
  const habits: OPassHabits = {
    text,
    rooms: things("rooms"),
    types: things("session_types"),
    tags: things("tags"),
    speakers: things("speakers"),
  };
  const sessions: ParsedSession[] = [];
  const evidence: ZoneEvidence[] = [];
  for (const session of found) {
    const start = opassStart(session);
    if (start === null) {
      const written = textField(session, "start").slice(0, 60);
      warnings.add(
        "no-start",
        `“${written}” is no date that can be meant; the session was left out.`,
        opassWhere(session, text),
      );
      continue;
    }
    if ("instant" in start.time && start.offset !== null) {
      const { instant } = start.time;
      evidence.push({ instant, offset: start.offset, start: clockAt(instant, start.offset) });
    }
    sessions.push(opassSession(session, start, habits, warnings));
  }
  if (sessions.length === 0) throw noTime(found);
  const people = [...habits.speakers].map(([personId, speaker]) => ({
    personId,
    name: text(speaker, "name"),
    affiliation: null,
  }));
  const zone = sourceZone("", evidence, warnings);
  return {
    format: "opass",
    event: {
      name: null,
      place: null,
      url: null,
      zone,
      dayStartsAt: null,
    },
    sessions,
    people: parsedPeople(people, sessions, warnings),
    ...offsetsWithout(zone, evidence),
    warnings: warnings.list(),
  };
}
