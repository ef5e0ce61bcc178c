import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { ContentLine } from "./icalendar-lines.ts";
import { calendarProperty, type CalendarProperty } from "./icalendar-property.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";

/** A calendar component that matters for a schedule: VCALENDAR, VEVENT, VTIMEZONE with its parts. */
export interface CalendarComponent {
  name: string;
  line: number;
  properties: CalendarProperty[];
  components: CalendarComponent[];
  /** Its content lines as text, of VTIMEZONEs alone: ical.js reads those itself. */
  lines: string[];
}

const PROPERTY = /^[A-Za-z0-9-]+\s*[;:]/;

/** What is read; the rest is passed over unparsed, which is most of a real file's cost. */
const read = new Set(
  (
    "prodid name x-wr-calname x-wr-caldesc x-wr-timezone tzid vtimezone x-lic-location uid dtstart dtend duration " +
    "summary description location categories url status attendee organizer rrule rdate exdate recurrence-id attach " +
    "conference x-wr-relcalid method"
  ).split(" "),
);

function component(name: string, line: number): CalendarComponent {
  return { name, line, properties: [], components: [], lines: [] };
}

/** Twice the longest text that is kept, since escapes double it: more would only cost time. */
const LONGEST_LINE = 2 * limits.abstractCharacters;

/** A line that is no property belongs to the text before it: its writer forgot to escape a line break. */
function* joined(lines: Iterable<ContentLine>, warnings: Warnings): Generator<ContentLine> {
  let last: ContentLine | null = null;
  for (const { text, line } of lines) {
    const where = `line ${line}`;
    if (PROPERTY.test(text)) {
      if (last !== null) yield cut(last, warnings);
      last = { text, line };
    } else if (last === null || isMark(last.text)) {
      warnings.add("unknown-line", `Line ${line} is no calendar property and was left out.`, where);
    } else {
      last.text += `\\n${text}`;
      warnings.add("unescaped-line", `Line ${line} was taken as text of line ${last.line}.`, where);
    }
  }
  if (last !== null) yield cut(last, warnings);
}

const isMark = (text: string): boolean => /^(?:BEGIN|END)\s*:/i.test(text);

function cut(content: ContentLine, warnings: Warnings): ContentLine {
  const { text, line } = content;
  if (text.length <= LONGEST_LINE) return content;
  const message = `Line ${line} is far too long for a schedule and was cut.`;
  warnings.add("line-cut", message, `line ${line}`);
  return { text: text.slice(0, LONGEST_LINE), line };
}

const nameOf = (text: string): string => text.slice(0, text.search(/[;:]/)).trim().toLowerCase();

/**
 * Builds the tree of components. A component that is not ended, or is ended twice, throws `malformed-source` with the
 * line: the file was cut off. A single property that cannot be read is left out with a warning.
 */
export function calendarComponents(
  lines: Iterable<ContentLine>,
  warnings: Warnings,
): CalendarComponent[] {
  let last = 0;
  const root = component("", 0);
  const open = [root];
  for (const content of joined(lines, warnings)) {
    last = content.line;
    const current = open.at(-1) ?? root;
    const name = nameOf(content.text);
    if (name === "begin" || name === "end") {
      const value = content.text
        .slice(content.text.indexOf(":") + 1)
        .trim()
        .toUpperCase();
      if (current.name === "VTIMEZONE" || open.at(-2)?.name === "VTIMEZONE") {
        (current.name === "VTIMEZONE" ? current : (open.at(-2) ?? root)).lines.push(content.text);
      }
      if (name === "begin") {
        const child = component(value, content.line);
        current.components.push(child);
        open.push(child);
      } else if (current === root || value !== current.name) {
        const meant =
          current === root
            ? "which was never begun"
            : `while ${current.name} of line ${current.line} is still open`;
        throw new AppError(
          "malformed-source",
          `Line ${content.line} ends ${value.slice(0, 40)}, ${meant}. The calendar is broken; get a fresh copy.`,
        );
      } else {
        open.pop();
      }
      continue;
    }
    const zone = current.name === "VTIMEZONE" ? current : open.at(-2);
    if (zone?.name === "VTIMEZONE") zone.lines.push(content.text);
    if (!read.has(name) || !/^(?:VCALENDAR|VEVENT|VTIMEZONE|)$/.test(current.name)) continue;
    const property = calendarProperty(content);
    if (property) current.properties.push(property);
    else {
      warnings.add(
        "unreadable-property",
        `${name.toUpperCase()} in line ${content.line} could not be read and was left out.`,
        `line ${content.line}`,
      );
    }
  }
  const left = open.at(-1) ?? root;
  if (left !== root) {
    throw new AppError(
      "malformed-source",
      `The calendar breaks off in line ${last}: ${left.name} of line ${left.line} is never ended. Get a whole copy.`,
    );
  }
  return root.components;
}

/** The first property of a name, which a component has at most once. */
export function firstProperty(
  { properties }: CalendarComponent,
  name: string,
): CalendarProperty | undefined {
  return properties.find((property) => property.name === name);
}

/** The text of the first property of a name; commas that separate values are put back. Empty text is null. */
export function firstText(from: CalendarComponent, name: string): string | null {
  const text = firstProperty(from, name)?.values.join(",").trim();
  return text === undefined || text === "" ? null : text;
}
