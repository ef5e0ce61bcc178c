import { limits } from "#shared/limits.ts";
import type { ParsedSession, ParsedSpeaker } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import {
  fieldOf,
  type JsonObject,
  listField,
  textField,
  textOfValue,
} from "../../parsing/json-object.ts";
import { parsedSession } from "../../parsing/parsed-session.ts";
import { sessionEnd } from "../../parsing/session-end.ts";
import { sessionLinks } from "../../parsing/session-links.ts";
import type { HoverboardPlace } from "./hoverboard-places.ts";

/** For messages. */
export const hoverboardWhere = (id: string): string => `session id ${id.slice(0, 60)}`;

/** The ids of a session's speakers, no more than are looked at. */
export const speakerIdsOf = (session: JsonObject): string[] =>
  listField(session, "speakers")
    .slice(0, limits.speakersOnSession + 1)
    .map((speaker) => (textOfValue(speaker) || textField(speaker, "id")).trim())
    .filter((id) => id !== "");

/** YouTube's ids are all that the site's player takes; people also paste whole addresses. */
function videoOf(session: JsonObject): string {
  const video = textField(session, "videoId", "video").trim();
  return /^[\w-]{11}$/.test(video) ? `https://www.youtube.com/watch?v=${video}` : video;
}

const isTrue = (value: unknown): boolean => value === true || value === "true";

/** Sites before v2 wrote `<br/>`, later ones Markdown. */
const HTML = /<(?:br|p|a|ul|ol|li|b|i|em|strong|div|span)\b[^<>]*>/i;

/** A session at one of its places. `speakers` in the session's order. */
export function hoverboardSession(
  session: JsonObject,
  { id, start, end, room }: HoverboardPlace,
  speakers: readonly ParsedSpeaker[],
  warnings: Warnings,
): ParsedSession {
  const where = hoverboardWhere(id);
  const tags = listField(session, "tags").slice(0, limits.tagsOnSession).map(textOfValue);
  const abstract = textField(session, "description");
  const ownRoom = textField(fieldOf(session, "track"), "title");
  return parsedSession(
    {
      ids: [{ kind: "id", value: id }],
      title: textField(session, "title"),
      types: [textField(session, "type"), ...tags],
      isBreak: isTrue(fieldOf(session, "isBreak")),
      start,
      end: sessionEnd(start, [end], "endTime", warnings, where),
      room: ownRoom || room,
      track: tags[0] ?? "",
      abstract,
      isMarkdown: !HTML.test(abstract),
      speakers,
      url: null,
      links: sessionLinks(
        {
          links: [],
          attachments: [{ title: "", url: textField(session, "presentation"), type: "slides" }],
          video: videoOf(session),
        },
        null,
        warnings,
        where,
      ),
      where,
    },
    warnings,
  );
}
