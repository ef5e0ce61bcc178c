import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ParsedSession, ParsedSpeaker } from "#shared/schedule.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { type JsonObject, objectsById, textField } from "../../parsing/json-object.ts";
import { parsedPeople } from "../../parsing/parsed-people.ts";
import { type HoverboardParts, hoverboardParts } from "./hoverboard-parts.ts";
import { hoverboardPlaces } from "./hoverboard-places.ts";
import { hoverboardSession, hoverboardWhere, speakerIdsOf } from "./hoverboard-session.ts";
import { extentOf } from "./hoverboard-slots.ts";

/** Whether a JSON value is the data of a Hoverboard site (GDG DevFests): all of it, or one of its three parts. */
export function isHoverboard(value: unknown): boolean {
  return hoverboardParts(value) !== null;
}

type Objects = ReadonlyMap<string, JsonObject>;

/** Somebody whom no list names keeps the id as a name, until the list of speakers comes. */
function speakerOf(personId: string, speakers: Objects): ParsedSpeaker {
  const speaker = speakers.get(personId);
  const affiliation = textField(speaker, "company") || null;
  return { name: textField(speaker, "name") || personId, affiliation, personId };
}

/** The parts hold no timetable with sessions in it: says what there is and what is missing. */
function incomplete({ days, sessions }: HoverboardParts): AppError {
  const together = "Choose the files of its schedule, sessions and speakers together.";
  if (days.length === 0) {
    return new AppError(
      "not-a-schedule",
      `These are the sessions of a Hoverboard site without its schedule, which has their times. ${together}`,
    );
  }
  return sessions === undefined
    ? new AppError(
        "not-a-schedule",
        `This is the schedule of a Hoverboard site without its sessions: it has times and ids, but no titles. ${together}`,
      )
    : new AppError(
        "not-a-schedule",
        "This Hoverboard schedule places none of its sessions. It may not be published yet.",
      );
}

/** A break stands in a programme some times a day; what is placed more often is a broken or hostile file. */
const MOST_PLACES = 100;

function sessionsOf(
  { days, sessions }: HoverboardParts,
  speakers: Objects,
  warnings: Warnings,
): ParsedSession[] {
  const known = objectsById(sessions);
  const places = hoverboardPlaces(days, (id) => extentOf(known.get(id)), warnings);
  const counts = new Map<string, number>();
  const parsed: ParsedSession[] = [];
  for (const place of places) {
    const session = known.get(place.id);
    const count = (counts.get(place.id) ?? 0) + 1;
    counts.set(place.id, count);
    if (count > MOST_PLACES) {
      warnings.add(
        "places-cut",
        `A session stands in more than ${MOST_PLACES} places; the rest were left out.`,
        hoverboardWhere(place.id),
      );
      continue;
    }
    if (session === undefined) {
      const where = hoverboardWhere(place.id);
      warnings.add("unknown-session", "The schedule places a session that is in no list.", where);
      continue;
    }
    const people = speakerIdsOf(session).map((id) => speakerOf(id, speakers));
    parsed.push(hoverboardSession(session, place, people, warnings));
  }
  for (const id of known.keys()) {
    if (counts.has(id)) continue;
    warnings.add(
      "no-start",
      "A session is in no slot of the schedule and was left out.",
      hoverboardWhere(id),
    );
  }
  return parsed;
}

/**
 * Reads the data of a Hoverboard site, v2 or v1 with its parts in one object: wall times without a zone. Its speakers
 * alone give people and no session. Throws `not-a-schedule` when the schedule or the sessions are missing, `too-large`
 * over the limits.
 */
export function parseHoverboard(value: unknown): ParsedSchedule {
  const parts = hoverboardParts(value) ?? { days: [], sessions: undefined, speakers: undefined };
  const warnings = createWarnings();
  const speakers = objectsById(parts.speakers);
  const isPeopleAlone =
    parts.days.length === 0 && parts.sessions === undefined && speakers.size > 0;
  const sessions = isPeopleAlone ? [] : sessionsOf(parts, speakers, warnings);
  if (sessions.length === 0 && !isPeopleAlone) throw incomplete(parts);
  const people = [...speakers].map(([personId, speaker]) => ({
    personId,
    name: textField(speaker, "name"),
    affiliation: textField(speaker, "company"),
  }));
  return {
    format: "hoverboard",
    event: { name: null, place: null, url: null, zone: null, dayStartsAt: null },
    sessions,
    people: parsedPeople(people, sessions, warnings),
    warnings: warnings.list(),
  };
}
