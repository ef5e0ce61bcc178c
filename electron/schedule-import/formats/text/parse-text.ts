import type { ParsedSchedule, ParsedSession, ParsedTime, SeenOffset } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import type { ReadHints } from "../../parsing/formats.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { parsedAbstract } from "../../parsing/parsed-abstract.ts";
import { parsedSpeakers } from "../../parsing/parsed-speakers.ts";
import { wallMilliseconds, wallTimeOf } from "../../parsing/parsed-time.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";
import { isCancelledTitle } from "../../parsing/is-cancelled-title.ts";
import { sessionKindOf } from "../../parsing/session-kind.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import { dayHeading } from "./day-heading.ts";
import { dayEvidence } from "./day-evidence.ts";
import { type EntryPeople, entryPeople } from "./entry-people.ts";
import { type EntrySpan, entrySpans } from "./entry-spans.ts";
import { inlineText } from "./inline-text.ts";
import { textEntries } from "./text-entries.ts";
import type { LeftOut, TextEntry } from "./text-entry.ts";
import { type WrittenText, writtenText } from "./text-lines.ts";
import { textRefusal } from "./text-refusal.ts";
import { textZone, type TextZone } from "./text-zone.ts";
import { createWrittenDays } from "./written-days.ts";

const MINUTE = 60_000;

/** A schedule is headed by its name, not by a date or a word for what it is. */
function nameOf({ title, lines }: WrittenText, warnings: Warnings): string | null {
  const heading = lines.find(
    (line) => line.kind === "heading" && line.level === 1 && dayHeading(line, line.text) === null,
  );
  const name = heading === undefined ? title : inlineText(heading.text).text;
  return plainLineOrNull(name, warnings, "the first heading");
}

function sessionOf(
  entry: TextEntry,
  span: EntrySpan,
  people: EntryPeople,
  zone: TextZone,
  warnings: Warnings,
): ParsedSession {
  const where = `line ${entry.line}`;
  const offset = zone.offsetOf(entry);
  const timeOf = (minutes: number): ParsedTime => {
    const wall = wallMilliseconds(`${entry.day}T00:00:00`) + minutes * MINUTE;
    return offset === null ? { local: wallTimeOf(wall) } : { instant: wall - offset * MINUTE };
  };
  const title = plainLine(people.title, warnings, where);
  const speakers = parsedSpeakers(people.speakers, warnings, where);
  const texts = [people.isUnderTaken ? "" : (entry.under ?? ""), ...entry.texts];
  const track = plainLineOrNull(entry.track, warnings, where);
  return {
    sourceIds: [],
    title: title === "" ? "Untitled session" : title,
    kind: sessionKindOf({ title, type: people.type ?? track, hasSpeakers: speakers.length > 0 }),
    start: timeOf(span.start),
    end: timeOf(span.end),
    room: plainLineOrNull(people.room, warnings, where),
    track,
    abstract: parsedAbstract(texts, entry.isMarkdown, warnings, where),
    speakers,
    url: webAddressOf(entry.url),
    slidesUrl: null,
    videoUrl: null,
    links: [],
    cancelled: entry.struck || isCancelledTitle(title),
    where,
  };
}

/**
 * Reads lists and tables of talks as people keep them, in Markdown or plain text: a time before each title, or on a line
 * of its own beside it, under a date or with one. Throws `not-a-schedule` saying what was understood and what is
 * missing, `too-large` over the limits.
 */
export function parseText(text: string, { today }: ReadHints): ParsedSchedule {
  const warnings = createWarnings();
  const written = writtenText(text);
  const { lines } = written;
  const days = createWrittenDays(dayEvidence(lines, today), warnings);
  const { entries, leftOut } = textEntries(lines, days);
  if (entries.length === 0) throw textRefusal(text, lines, leftOut, days.lacksYear());
  checkSessionCount("This text", entries.length);

  const spans = entrySpans(entries, warnings);
  const people = entryPeople(entries);
  const zone = textZone(entries, lines, warnings);
  const sessions = entries.flatMap((entry, index) => {
    const [span, who] = [spans[index], people[index]];
    return span && who ? [sessionOf(entry, span, who, zone, warnings)] : [];
  });
  warnAboutTheRest(leftOut, warnings);
  const offsets = zone.name === null ? textOffsets(entries, sessions, zone) : [];
  return {
    format: "text",
    event: {
      name: nameOf(written, warnings),
      place: null,
      url: null,
      zone: zone.name,
      dayStartsAt: null,
    },
    sessions,
    ...(offsets.length > 0 && { offsets }),
    warnings: warnings.list(),
  };
}

/** What the offsets beside the times tell about the zone. */
const textOffsets = (
  entries: readonly TextEntry[],
  sessions: readonly ParsedSession[],
  zone: TextZone,
): SeenOffset[] =>
  entries.flatMap((entry, index) => {
    const [minutes, start] = [zone.offsetOf(entry), sessions[index]?.start];
    return minutes !== null && start && "instant" in start
      ? [{ instant: start.instant, minutes }]
      : [];
  });

const wereLeftOut = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "was" : "were"} left out.`;

function warnAboutTheRest({ dayless, untitled, rows }: LeftOut, warnings: Warnings): void {
  if (dayless > 0) {
    warnings.add("no-day", `Times under no day that could be read: ${wereLeftOut(dayless)}`);
  }
  if (untitled > 0) {
    warnings.add("untitled", `Times without a title beside them: ${wereLeftOut(untitled)}`);
  }
  if (rows > 0) warnings.add("no-start", `Rows of tables without a time: ${wereLeftOut(rows)}`);
}
