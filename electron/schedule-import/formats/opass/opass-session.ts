import { limits } from "#shared/limits.ts";
import type { ParsedSession, ParsedSpeaker, SourceId } from "#shared/schedule.ts";
import type { SessionLink } from "#shared/session.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import {
  fieldOf,
  type JsonObject,
  listField,
  textField,
  textOfValue,
} from "../../parsing/json-object.ts";
import { parsedSession } from "../../parsing/parsed-session.ts";
import { type SourceStart, sourceStart } from "../../parsing/schedule-time.ts";
import { sessionEnd } from "../../parsing/session-end.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import type { OPassText } from "./opass-language.ts";

/** What all sessions of one file share. */
export interface OPassHabits {
  text: OPassText;
  rooms: ReadonlyMap<string, JsonObject>;
  types: ReadonlyMap<string, JsonObject>;
  tags: ReadonlyMap<string, JsonObject>;
  speakers: ReadonlyMap<string, JsonObject>;
}

/** For messages: the id people find in the file, else the title. */
export function opassWhere(session: JsonObject, text: OPassText): string {
  const id = textField(session, "id").trim();
  return id === ""
    ? `session “${text(session, "title").slice(0, 60)}”`
    : `session id ${id.slice(0, 60)}`;
}

/** COSCUP's ids are the codes of its pretalx, whose own exports name them so; pretalx leaves out letters that look alike. */
function sourceIds(session: JsonObject): SourceId[] {
  const id = textField(session, "id").trim();
  const isCode = /^[A-HJ-NP-Z3789]{6}$/.test(id);
  return [...(isCode ? [{ kind: "code" as const, value: id }] : []), { kind: "id", value: id }];
}

const linkTitles = [
  ["co_write", "Shared notes"],
  ["qa", "Questions"],
  ["live", "Live stream"],
] as const;

function linksOf(session: JsonObject): SessionLink[] {
  return linkTitles.flatMap(([name, title]) => {
    const url = webAddressOf(textField(session, name));
    return url === null ? [] : [{ title, url }];
  });
}

/** The name of what an id stands for, or the id itself. */
function nameOf(id: unknown, things: ReadonlyMap<string, JsonObject>, text: OPassText): string {
  const known = textOfValue(id).trim();
  return text(things.get(known), "name") || known;
}

export const opassStart = (session: JsonObject): SourceStart | null =>
  sourceStart(textField(session, "start"), "", null, null);

/** One session of an OPass file, in the file's language. */
export function opassSession(
  session: JsonObject,
  { time: start }: SourceStart,
  habits: OPassHabits,
  warnings: Warnings,
): ParsedSession {
  const { text, rooms, types, tags, speakers } = habits;
  const where = opassWhere(session, text);
  const written = textField(session, "end");
  const tagIds = listField(session, "tags").slice(0, limits.tagsOnSession);
  const type = nameOf(fieldOf(session, "type"), types, text);
  const people = listField(session, "speakers").map((speaker): ParsedSpeaker => {
    const personId = (textOfValue(speaker) || textField(speaker, "id")).trim();
    const person = speakers.get(personId) ?? speaker;
    return { name: text(person, "name") || personId, affiliation: null, personId };
  });
  return parsedSession(
    {
      ids: sourceIds(session),
      title: text(session, "title"),
      types: [type, ...tagIds.map((tag) => nameOf(tag, tags, text))],
      isBreak: false,
      start,
      end: sessionEnd(
        start,
        [sourceStart(written, "", null, null)?.time ?? null],
        written,
        warnings,
        where,
      ),
      room: nameOf(fieldOf(session, "room"), rooms, text),
      track: type,
      abstract: text(session, "description"),
      isMarkdown: true,
      speakers: people,
      url: webAddressOf(textField(session, "uri")) ?? webAddressOf(textField(session, "url")),
      links: {
        slidesUrl: webAddressOf(textField(session, "slide")),
        videoUrl: webAddressOf(textField(session, "record")),
        links: linksOf(session),
      },
      where,
    },
    warnings,
  );
}
