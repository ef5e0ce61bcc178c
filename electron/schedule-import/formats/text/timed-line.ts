import { spanAt, type WrittenSpan } from "./written-time.ts";
import { type WrittenDate, writtenDate } from "./written-date.ts";

/** A line that begins with a time: `Monday May 16, 2022 10:45 - 11:15 CEST`, `11:00 Title (Room)`. */
export interface TimedLine {
  date: WrittenDate | null;
  span: WrittenSpan;
  /** What follows the time. */
  rest: string;
}

/** Marks, and words such as "Time:" and "from", that may stand before a time. */
const BEFORE =
  /^[\s\p{Extended_Pictographic}\uFE0F*•|([★☆–—-]*(?:\d{1,3}[.)]\s+)?(?:(?:start|when|time|from|at|wann|zeit|uhrzeit|von|um|ab|quand|horaire|heure|de|à|cuándo|hora|horario|desde)\s*:?\s+)?/iu;
/** Between a date and its time. */
const JOINT = /^(?:[\s,;:|@·•(]|[–—-](?=\s)|T(?=\d)|(?:at|um|à|a las|from|von|de)(?=\s))*/iu;

/** Nothing but a time can begin so; the rest is looked at only then. */
const HINT = /\d\s?(?:[:.hH]\s?\d\d|h\b|[ap]\.?\s?m\b|uhr\b)/iu;

export const mayHoldTime = (text: string): boolean => HINT.test(text);

/** Reads a line of plain text; null where it does not begin with a time, or a date and then a time. */
export function timedLine(text: string): TimedLine | null {
  if (!HINT.test(text.slice(0, 200))) return null;
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const span = spanAt(text, start);
  if (span !== null) return { date: null, span, rest: restOf(text, span) };
  const date = writtenDate(text);
  // The date has to be the first thing that is said.
  if (date === null || /\p{L}{3}|\d/u.test(text.slice(start, Math.max(start, date.from))))
    return null;
  const joint = JOINT.exec(text.slice(date.until))?.[0].length ?? 0;
  const later = spanAt(text, date.until + joint);
  return later === null ? null : { date, span: later, rest: restOf(text, later) };
}

/** Without the signs that only part it from the time. A hyphen glued to a word is the word's own. */
function restOf(text: string, { until }: WrittenSpan): string {
  return text
    .slice(until)
    .replace(/^(?:[\s\])}]|[:|·•,;–—](?=\s|$|\p{L}|\p{N}|["“„«])|-(?=\s|$))+/u, "")
    .trim();
}
