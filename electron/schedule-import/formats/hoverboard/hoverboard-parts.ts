import {
  isJsonObject,
  fieldOf,
  type JsonObject,
  listOf,
  textField,
} from "../../parsing/json-object.ts";

/** The parts of a Hoverboard site: one object since v2, three files of lists before. */
export interface HoverboardParts {
  /** Days by their key, mostly their date. */
  days: readonly (readonly [string, JsonObject])[];
  sessions: unknown;
  speakers: unknown;
}

const LOOKED_AT = 20;

/** The days in a `schedule`, which is an object by date, or a list; empty where it holds none. */
function daysOf(schedule: unknown): HoverboardParts["days"] {
  const entries: readonly (readonly [string, unknown])[] = isJsonObject(schedule)
    ? Object.entries(schedule)
    : listOf(schedule).map((day) => ["", day]);
  return entries.flatMap(([key, day]) =>
    isJsonObject(day) && Array.isArray(fieldOf(day, "timeslots")) ? [[key, day] as const] : [],
  );
}

/** Some of the things in a list, or in an object by id. */
const someOf = (things: unknown): readonly unknown[] =>
  (isJsonObject(things) ? Object.values(things) : listOf(things)).slice(0, LOOKED_AT);

const hasAny = (thing: unknown, names: readonly string[]): boolean =>
  names.some((name) => fieldOf(thing, name) !== undefined);

function areMost(things: unknown, isOne: (thing: unknown) => boolean): boolean {
  const some = someOf(things);
  return some.length > 0 && some.filter(isOne).length * 2 > some.length;
}

const isSpeaker = (thing: unknown): boolean =>
  textField(thing, "name") !== "" &&
  hasAny(thing, ["photoUrl", "photo", "socials", "shortBio", "companyLogo", "companyLogoUrl"]);

const isSession = (thing: unknown): boolean =>
  textField(thing, "title") !== "" &&
  hasAny(thing, ["complexity", "presentation", "videoId"]) &&
  !hasAny(thing, ["start", "startsAt", "startDate"]);

/**
 * The parts that a JSON value holds, or null when it is nothing of Hoverboard's: the whole site, or one of its lists
 * alone (with or without the name it has in the whole).
 */
export function hoverboardParts(value: unknown): HoverboardParts | null {
  const parts = { sessions: fieldOf(value, "sessions"), speakers: fieldOf(value, "speakers") };
  const days = [fieldOf(value, "schedule"), value].map(daysOf).find((found) => found.length > 0);
  if (days !== undefined) return { days, ...parts };
  const [sessions, speakers] = [parts.sessions ?? value, parts.speakers ?? value];
  const hasSessions = areMost(sessions, isSession);
  const hasSpeakers = areMost(speakers, isSpeaker);
  if (!hasSessions && !hasSpeakers) return null;
  return {
    days: [],
    sessions: hasSessions ? sessions : undefined,
    speakers: hasSpeakers ? speakers : undefined,
  };
}
