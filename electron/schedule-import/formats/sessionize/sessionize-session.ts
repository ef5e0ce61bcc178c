import type {
  ParsedPerson,
  ParsedSession,
  ParsedSpeaker,
  ParsedTime,
  SourceId,
} from "#shared/schedule.ts";
import type { SessionKind } from "#shared/session.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import {
  fieldOf,
  type JsonObject,
  listField,
  textField,
  textOfValue,
} from "../../parsing/json-object.ts";
import { localText } from "../../parsing/local-text.ts";
import { parsedSession } from "../../parsing/parsed-session.ts";
import { sourceStart } from "../../parsing/schedule-time.ts";
import { sessionEnd } from "../../parsing/session-end.ts";
import { sessionLinks, type SourceLinks } from "../../parsing/session-links.ts";
import type { SessionCategories } from "./sessionize-categories.ts";
import type { ListedSession } from "./sessionize-view.ts";

/** What all sessions of one view share. */
export interface SessionizeHabits {
  roomOf: (listed: ListedSession) => string;
  categoriesOf: (session: JsonObject) => SessionCategories;
  linksOf: (session: JsonObject) => SourceLinks;
  people: ReadonlyMap<string, ParsedPerson>;
}

/** For messages: the id people find in the file. */
export function sessionizeWhere(session: JsonObject): string {
  const id = textField(session, "id").trim();
  return id === ""
    ? `session “${localText(session, "title").slice(0, 60)}”`
    : `session id ${id.slice(0, 60)}`;
}

/** Talks have numbers; what the organisers add (service sessions) has a GUID. */
function sourceIds(session: JsonObject): SourceId[] {
  const value = textField(session, "id").trim();
  const isGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
  return value === "" ? [] : [{ kind: isGuid ? "guid" : "id", value }];
}

/** All gives ids of its list of speakers, the other views id and name. */
function speakersOf(
  session: JsonObject,
  people: ReadonlyMap<string, ParsedPerson>,
  warnings: Warnings,
): ParsedSpeaker[] {
  return listField(session, "speakers").flatMap((speaker) => {
    const personId = textField(speaker, "id") || textOfValue(speaker);
    const person = people.get(personId);
    const name = textField(speaker, "name", "fullName") || (person?.name ?? "");
    if (name === "") {
      warnings.add(
        "unknown-speaker",
        "A session names a speaker who is in no list and was left out.",
        sessionizeWhere(session),
      );
      return [];
    }
    const affiliation = person?.affiliation ?? null;
    return [{ name, affiliation, ...(personId !== "" && { personId }) }];
  });
}

/** Service sessions that people go to. */
const CEREMONY =
  /\b(?:welcome|opening|closing|kick-?off|remarks|ceremony|awards?|prizes?|raffle|q ?& ?a|eröffnung|begrüßung|abschluss|verabschiedung)\b/i;

/** What organisers add to the grid is a break, unless its title says otherwise. */
function kindOf({ title, kind, speakers }: ParsedSession, isService: boolean): SessionKind {
  if (!isService || kind !== "talk" || speakers.length > 0) return kind;
  return CEREMONY.test(title) ? "other" : "break";
}

/** One session of a view. `room` is the one it is filed under, empty where it is not. */
export function sessionizeSession(
  session: JsonObject,
  start: ParsedTime,
  room: string,
  { roomOf, categoriesOf, linksOf, people }: SessionizeHabits,
  warnings: Warnings,
): ParsedSession {
  const where = sessionizeWhere(session);
  const { track, formats } = categoriesOf(session);
  const endsAt = textField(session, "endsAt");
  const end = sourceStart(endsAt, "", null, null)?.time ?? null;
  const parsed = parsedSession(
    {
      ids: sourceIds(session),
      title: localText(session, "title"),
      types: formats,
      isBreak: false,
      start,
      // Sessions without an end are counted together.
      end: endsAt === "" ? start : sessionEnd(start, [end], endsAt, warnings, where),
      room: roomOf({ session, room }),
      track,
      abstract: localText(session, "description"),
      isMarkdown: false,
      speakers: speakersOf(session, people, warnings),
      url: null,
      links: sessionLinks(linksOf(session), null, warnings, where),
      where,
    },
    warnings,
  );
  return {
    ...parsed,
    kind: kindOf(parsed, fieldOf(session, "isServiceSession") === true),
    cancelled:
      parsed.cancelled || /^(?:declin|cancel|withdraw)/i.test(textField(session, "status")),
  };
}
