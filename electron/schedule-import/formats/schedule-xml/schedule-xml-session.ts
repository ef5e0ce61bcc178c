import type { ParsedSession, ParsedSpeaker, ParsedTime, SourceId } from "#shared/schedule.ts";
import { isCancelledTitle } from "../../parsing/is-cancelled-title.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { parsedAbstract } from "../../parsing/parsed-abstract.ts";
import { parsedSpeakers } from "../../parsing/parsed-speakers.ts";
import { later } from "../../parsing/parsed-time.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";
import { sessionLinks, type SourceLink, type SourceLinks } from "../../parsing/session-links.ts";
import { durationMilliseconds } from "../../parsing/schedule-time.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementOf,
  textOf,
  textOfNode,
  type XmlElement,
} from "../../parsing/xml-tree.ts";
import { sessionKindOf } from "../../parsing/session-kind.ts";
import { webAddressOf } from "../../parsing/web-address.ts";

/** What all sessions of one file share. */
export interface XmlHabits {
  /** Relative addresses are read against it. */
  base: string | null;
  /** pretalx and the CCC's hub write Markdown; frab writes text, FOSDEM HTML, which shows. */
  isMarkdown: boolean;
}

/** For messages: the id people find in the file. */
export function whereOf(event: XmlElement): string {
  const id = attributeOf(event, "id") ?? attributeOf(event, "guid") ?? attributeOf(event, "code");
  return id === null
    ? `event “${textOf(event, "title").slice(0, 60)}”`
    : `event id ${id.slice(0, 60)}`;
}

function sourceIds(event: XmlElement): SourceId[] {
  return (["guid", "code", "id"] as const).flatMap((kind) => {
    const value = (attributeOf(event, kind) ?? "").trim();
    return value === "" ? [] : [{ kind, value }];
  });
}

function speakersOf(event: XmlElement): ParsedSpeaker[] {
  return childrenOf(childOf(event, "persons"), "person").map((node) => {
    const person = elementOf(node);
    const named = ["public_name", "full_public_name", "name"].map((name) => textOf(person, name));
    return { name: named.find((name) => name !== "") ?? textOfNode(node), affiliation: null };
  });
}

function linksOf(event: XmlElement): SourceLinks {
  const read = (list: string, kind: "link" | "attachment"): SourceLink[] =>
    childrenOf(childOf(event, list), kind).map((node) => ({
      title: textOfNode(node),
      url: attributeOf(node, "href") ?? attributeOf(node, "url") ?? "",
      type: attributeOf(node, "type"),
    }));
  return {
    links: read("links", "link"),
    attachments: read("attachments", "attachment"),
    video: textOf(event, "video_download_url"),
  };
}

/** A programme lasts days, not months: a longer duration is a slip. */
const LONGEST = 31 * 24 * 60 * 60_000;

function endOf(
  event: XmlElement,
  start: ParsedTime,
  warnings: Warnings,
  where: string,
): ParsedTime {
  const text = textOf(event, "duration");
  const length = durationMilliseconds(text);
  if (length !== null && length <= LONGEST) return later(start, length);
  warnings.add(
    "end-ignored",
    text === ""
      ? "A session has no duration; it counts as ending when it begins."
      : `The duration “${text.slice(0, 40)}” is none; the session counts as ending when it begins.`,
    where,
  );
  return start;
}

/** One `event` element as a session. `room` is the name of the room element around it. */
export function xmlSession(
  event: XmlElement,
  start: ParsedTime,
  room: string | null,
  { base, isMarkdown }: XmlHabits,
  warnings: Warnings,
): ParsedSession {
  const where = whereOf(event);
  const title = plainLine(textOf(event, "title"), warnings, where);
  if (title === "") warnings.add("untitled", "A session has no title.", where);
  const speakers = parsedSpeakers(speakersOf(event), warnings, where);
  const type = plainLineOrNull(textOf(event, "type"), warnings, where);
  const texts = ["subtitle", "abstract", "description"].map((name) => textOf(event, name));
  const status = `${attributeOf(event, "status") ?? ""} ${textOf(event, "status")}`;
  return {
    sourceIds: sourceIds(event),
    title: title === "" ? "Untitled session" : title,
    kind: sessionKindOf({ title, type, hasSpeakers: speakers.length > 0 }),
    start,
    end: endOf(event, start, warnings, where),
    room: plainLineOrNull(textOf(event, "room") || room, warnings, where),
    track: plainLineOrNull(textOf(event, "track"), warnings, where),
    abstract: parsedAbstract(texts, isMarkdown, warnings, where),
    speakers,
    url: webAddressOf(textOf(event, "url"), base),
    ...sessionLinks(linksOf(event), base, warnings, where),
    cancelled: /\bcancel{1,2}ed\b/i.test(status) || isCancelledTitle(title),
    where,
  };
}
