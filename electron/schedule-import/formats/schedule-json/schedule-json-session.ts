import type { ParsedSession, ParsedTime, SourceId } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { isCancelledTitle } from "../../parsing/is-cancelled-title.ts";
import { fieldOf, type JsonObject, listOf, textField } from "../../parsing/json-object.ts";
import { localText } from "../../parsing/local-text.ts";
import { parsedAbstract } from "../../parsing/parsed-abstract.ts";
import { parsedSpeakers } from "../../parsing/parsed-speakers.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";
import { sessionKindOf } from "../../parsing/session-kind.ts";
import { sessionLinks, type SourceLink } from "../../parsing/session-links.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import type { Names } from "./schedule-json-names.ts";
import { jsonEnd, whereOf } from "./schedule-json-time.ts";

/** What all sessions of one file share. */
export interface JsonHabits {
  /** Relative addresses are read against it. */
  base: string | null;
  isMarkdown: boolean;
  names: Names;
}

/** As the schedule.xml of the same conference gives them. */
function sourceIds(event: JsonObject): SourceId[] {
  return (["guid", "code", "id"] as const).flatMap((kind) => {
    const value = textField(event, kind).trim();
    return value === "" ? [] : [{ kind, value }];
  });
}

function linksIn(event: JsonObject, name: "links" | "attachments"): SourceLink[] {
  return listOf(fieldOf(event, name)).map((link) =>
    typeof link === "string"
      ? { title: "", url: link, type: null }
      : {
          title: localText(link, "title"),
          url: textField(link, "url", "href"),
          type: textField(link, "type"),
        },
  );
}

/** One event as a session. `room` is the key it is filed under. */
export function jsonSession(
  event: JsonObject,
  start: ParsedTime,
  room: string | null,
  { base, isMarkdown, names }: JsonHabits,
  warnings: Warnings,
): ParsedSession {
  const where = whereOf(event);
  const language = textField(event, "language");
  const title = plainLine(localText(event, "title", language), warnings, where);
  if (title === "") warnings.add("untitled", "A session has no title.", where);
  const people = [fieldOf(event, "persons"), fieldOf(event, "participants")].flatMap(listOf);
  const speakers = parsedSpeakers(
    people.map((person) => ({
      name: names.person(person),
      // Not in the schema; Lanyard writes it.
      affiliation: textField(person, "affiliation") || null,
    })),
    warnings,
    where,
  );
  const type = plainLineOrNull(localText(event, "type"), warnings, where);
  const texts = ["subtitle", "abstract", "description"].map((name) =>
    localText(event, name, language),
  );
  const links = {
    links: linksIn(event, "links"),
    attachments: linksIn(event, "attachments"),
    video: textField(event, "video_download_url"),
  };
  return {
    sourceIds: sourceIds(event),
    title: title === "" ? "Untitled session" : title,
    kind: sessionKindOf({ title, type, hasSpeakers: speakers.length > 0 }),
    start,
    end: jsonEnd(event, start, warnings, where),
    room: plainLineOrNull(names.room(fieldOf(event, "room")) || room, warnings, where),
    track: plainLineOrNull(names.track(fieldOf(event, "track")), warnings, where),
    abstract: parsedAbstract(texts, isMarkdown, warnings, where),
    speakers,
    url: webAddressOf(textField(event, "url", "origin_url"), base),
    ...sessionLinks(links, base, warnings, where),
    cancelled: /\bcancel{1,2}ed\b/i.test(textField(event, "status")) || isCancelledTitle(title),
    where,
  };
}
