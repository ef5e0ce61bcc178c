import ICAL from "ical.js";
import type { ContentLine } from "./icalendar-lines.ts";

/** A property of a calendar component. Values are unescaped; dates look like `2026-03-24T09:00:00Z`. */
export interface CalendarProperty {
  name: string;
  params: Readonly<Record<string, unknown>>;
  values: string[];
  /** As it stands in the file, after the colon. */
  raw: string;
  line: number;
}

/** After the first colon outside quotes. */
function rawValue(text: string): string {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ":" && !isQuoted) return text.slice(at + 1).trim();
  }
  return "";
}

/** Habits that ical.js refuses and a person would read past: doubled semicolons, spaces around names and signs. */
function repaired(text: string): string {
  const end = text.indexOf(":");
  if (end === -1) return text;
  const head = text
    .slice(0, end)
    .replace(/;{2,}/g, ";")
    .replace(/\s+/g, " ")
    .replace(/ ?([;=]) ?/g, "$1")
    .replace(/;$/, "")
    .trim();
  return `${head}:${text.slice(end + 1).trim()}`;
}

function parse(text: string): unknown {
  try {
    return ICAL.parse.property(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A period is a start and an end or a length. */
function textOfValue(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((part) => typeof part === "string").join("/") : "";
}

/** Reads one content line; null when it cannot be understood, even after repair. */
export function calendarProperty({ text, line }: ContentLine): CalendarProperty | null {
  const parsed = parse(text) ?? parse(repaired(text));
  // jCal: name, parameters, type, values (RFC 7265, 3.4).
  if (!Array.isArray(parsed) || parsed.length < 4) return null;
  const [name, params, , ...values]: unknown[] = parsed;
  if (typeof name !== "string" || !isRecord(params)) return null;
  return {
    name,
    params,
    values: values.map(textOfValue),
    raw: rawValue(text),
    line,
  };
}
