import { limits } from "#shared/limits.ts";
import type { ParsedSession, ParsedSpeaker, ParsedTime, SourceId } from "#shared/schedule.ts";
import type { SessionKind } from "#shared/session.ts";
import type { Warnings } from "./import-warnings.ts";
import { isCancelledTitle } from "./is-cancelled-title.ts";
import { parsedAbstract } from "./parsed-abstract.ts";
import { parsedSpeakers } from "./parsed-speakers.ts";
import { plainLine, plainLineOrNull } from "./plain-line.ts";
import { sessionKindOf } from "./session-kind.ts";
import type { SessionLinks } from "./session-links.ts";

/** What a source says of a session, in its own words: texts are cleaned on the way, empty ones are none. */
export interface SourceSession {
  ids: readonly SourceId[];
  title: string;
  /** What the source calls it: type, category, tags; the most telling first. */
  types: readonly string[];
  /** Where the source says so in a field of its own. */
  isBreak: boolean;
  start: ParsedTime;
  end: ParsedTime;
  room: string;
  track: string;
  abstract: string;
  isMarkdown: boolean;
  speakers: readonly ParsedSpeaker[];
  url: string | null;
  links: SessionLinks;
  /** For messages: "event_key 243". */
  where: string;
}

function kindOf(source: SourceSession, title: string, hasSpeakers: boolean): SessionKind {
  const types = source.types.filter((type) => type.trim() !== "");
  const kinds = (types.length === 0 ? [null] : types).map((type) =>
    sessionKindOf({ title, type, hasSpeakers }),
  );
  const kind = kinds.find((each) => each !== "talk") ?? "talk";
  // The evening party is marked as a break too.
  return source.isBreak && kind !== "social" ? "break" : kind;
}

/** An id longer than a line is nobody's, and would be kept for ever. */
const cleanIds = (ids: readonly SourceId[]): SourceId[] =>
  ids
    .map(({ kind, value }) => ({ kind, value: value.trim() }))
    .filter(({ value }) => value !== "" && value.length <= limits.lineCharacters);

/** A session with clean texts, and its kind told from what the source and the title say. */
export function parsedSession(source: SourceSession, warnings: Warnings): ParsedSession {
  const { where } = source;
  const title = plainLine(source.title, warnings, where);
  if (title === "") warnings.add("untitled", "A session has no title.", where);
  const speakers = parsedSpeakers(source.speakers, warnings, where);
  return {
    sourceIds: cleanIds(source.ids),
    title: title === "" ? "Untitled session" : title,
    kind: kindOf(source, title, speakers.length > 0),
    start: source.start,
    end: source.end,
    room: plainLineOrNull(source.room, warnings, where),
    track: plainLineOrNull(source.track, warnings, where),
    abstract: parsedAbstract([source.abstract], source.isMarkdown, warnings, where),
    speakers,
    url: source.url,
    ...source.links,
    cancelled: isCancelledTitle(title),
    where,
  };
}
