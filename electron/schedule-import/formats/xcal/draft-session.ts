import type { ParsedSession, ParsedSpeaker, ParsedTime, SourceId } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { isCancelledTitle } from "../../parsing/is-cancelled-title.ts";
import { parsedAbstract } from "../../parsing/parsed-abstract.ts";
import { parsedSpeakers } from "../../parsing/parsed-speakers.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";
import { sessionKindOf } from "../../parsing/session-kind.ts";
import { sessionLinks } from "../../parsing/session-links.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import {
  attributeOf,
  childrenOf,
  textOf,
  textOfNode,
  type XmlElement,
} from "../../parsing/xml-tree.ts";
import { draftWhere } from "./draft-time.ts";

export interface DraftHabits {
  /** Relative addresses are read against it. */
  base: string | null;
  /** Pentabarf's and frab's calendars: the number in their UIDs is the id of their schedule.xml. */
  isPentabarf: boolean;
}

function sourceIds(event: XmlElement, isPentabarf: boolean): SourceId[] {
  const uid = textOf(event, "uid").trim();
  const number = isPentabarf ? /^\d+(?=@)/.exec(uid)?.[0] : undefined;
  const id = textOf(event, "event-id").trim() || (number ?? "");
  return [
    ...(id === "" ? [] : [{ kind: "id", value: id } as const]),
    ...(uid === "" ? [] : [{ kind: "uid", value: uid } as const]),
  ];
}

/** Pentabarf's summary is "Title- Subtitle", and "Title-" without one. */
function titleOf(event: XmlElement, isPentabarf: boolean): string {
  const title = textOf(event, "title");
  if (title.trim() !== "") return title;
  const summary = textOf(event, "summary").trim();
  if (!isPentabarf) return summary;
  const tail = `- ${textOf(event, "subtitle").trim()}`.trim();
  return summary.endsWith(tail) ? summary.slice(0, -tail.length) : summary;
}

function attendees(event: XmlElement): ParsedSpeaker[] {
  return childrenOf(event, "attendee").flatMap((node) => {
    const name = attributeOf(node, "cn") ?? textOfNode(node);
    return /^\s*mailto:/i.test(name) ? [] : [{ name, affiliation: null }];
  });
}

/** One `vevent` of the draft's form as a session. */
export function draftSession(
  event: XmlElement,
  span: { start: ParsedTime; end: ParsedTime },
  { base, isPentabarf }: DraftHabits,
  warnings: Warnings,
): ParsedSession {
  const where = draftWhere(event);
  const title = plainLine(titleOf(event, isPentabarf), warnings, where);
  if (title === "") warnings.add("untitled", "A session has no title.", where);
  const speakers = parsedSpeakers(attendees(event), warnings, where);
  const category = plainLineOrNull(
    textOf(event, "category") || textOf(event, "categories"),
    warnings,
    where,
  );
  const texts = ["subtitle", "description"].map((name) => textOf(event, name));
  const attachments = childrenOf(event, "attach").map((node) => ({
    title: "",
    url: textOfNode(node),
    type: null,
  }));
  return {
    sourceIds: sourceIds(event, isPentabarf),
    title: title === "" ? "Untitled session" : title,
    kind: sessionKindOf({ title, type: category, hasSpeakers: speakers.length > 0 }),
    ...span,
    room: plainLineOrNull(textOf(event, "location"), warnings, where),
    // Pentabarf's category is the type of session, and its calendar does not tell the track.
    track: isPentabarf ? null : category,
    abstract: parsedAbstract(texts, false, warnings, where),
    speakers,
    url: webAddressOf(textOf(event, "url"), base),
    ...sessionLinks({ links: [], attachments, video: "" }, base, warnings, where),
    cancelled: /\bcancel{1,2}ed\b/i.test(textOf(event, "status")) || isCancelledTitle(title),
    where,
  };
}
