import type { ParsedSchedule, ParsedSpeaker } from "#shared/schedule.ts";
import { createWarnings } from "../../parsing/import-warnings.ts";
import {
  fieldOf,
  isJsonObject,
  type JsonObject,
  listField,
  listOf,
  textField,
  textOfValue,
} from "../../parsing/json-object.ts";
import { createSchedNames } from "./sched-names.ts";
import { schedSchedule } from "./sched-schedule.ts";
import type { SchedRecord } from "./sched-session.ts";

const people = ["speakers", "artists", "moderators"];

/** Enough to know a list by; the rest of a real one is like them. */
const LOOKED_AT = 20;

/** Whether a JSON value is what Sched's API answers session/list and session/export with: a list of sessions. */
export function isSchedJson(value: unknown): boolean {
  const first = listOf(value).slice(0, LOOKED_AT).filter(isJsonObject);
  return (
    first.length > 0 &&
    first.every(
      (each) =>
        (Object.hasOwn(each, "event_key") || Object.hasOwn(each, "id")) &&
        Object.hasOwn(each, "event_start") &&
        Object.hasOwn(each, "name"),
    )
  );
}

/** session/list has objects, session/export a text. */
function peopleOf(
  session: JsonObject,
  names: ReturnType<typeof createSchedNames>,
): ParsedSpeaker[] {
  return people.flatMap((role) => {
    const found = fieldOf(session, role);
    if (!Array.isArray(found)) return names(textOfValue(found));
    return listOf(found).map((person): ParsedSpeaker => {
      const personId = textField(person, "id", "username").trim();
      return {
        name: textOfValue(person) || textField(person, "name", "username"),
        affiliation: textField(person, "company") || null,
        ...(personId === "" ? {} : { personId }),
      };
    });
  });
}

/**
 * Reads the sessions of Sched's API. `start_time_ts` is the one absolute time in it; without it times are wall times.
 * Throws `not-a-schedule` when no active session is in it, `malformed-source` when none has a time, `too-large` over the
 * limits.
 */
export function parseSchedJson(value: unknown): ParsedSchedule {
  const sessions = listOf(value).filter(isJsonObject);
  const names = createSchedNames(
    sessions.flatMap((session) => people.map((role) => textOfValue(fieldOf(session, role)))),
  );
  const records = sessions.map((session, index): SchedRecord => ({
    text: (name) => textOfValue(fieldOf(session, name)),
    people: peopleOf(session, names),
    files: listField(session, "files").map((file) => ({
      title: textField(file, "name"),
      url: textField(file, "path", "url"),
      type: "slides",
    })),
    place: `session ${index + 1}`,
  }));
  return schedSchedule("sched-json", records, createWarnings());
}
