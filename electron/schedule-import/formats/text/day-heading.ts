import type { TextLine } from "./text-lines.ts";
import { mayHoldTime } from "./timed-line.ts";
import { type WrittenDate, writtenDate } from "./written-date.ts";

/** A line that says which day the lines under it are on: a date, or "Day 2". */
export type DayHeading = { date: WrittenDate } | { number: number };

const LONGEST = 120;
const NUMBERED = /^(?:conference |main )?(?:day|tag|jour|d[ií]a|giorno)\s+(\d{1,2})(?!\d)/iu;
/** What may follow a weekday that stands for a day: not "Sunday School". */
const AFTER_WEEKDAY =
  /^\s*(?:$|[-–—:,|(·.]|(?:morning|afternoon|evening|vormittag|nachmittag|abend|matin|après-midi|soir|mañana|tarde|noche)(?!\p{L}))/iu;

/** Reads a line as the head of a day; null where it is anything else, such as a sentence with a date in it. */
export function dayHeading({ kind }: TextLine, text: string): DayHeading | null {
  if (text.length > LONGEST || mayHoldTime(text)) return null;
  const date = writtenDate(text);
  const number = NUMBERED.exec(text)?.[1];
  if (date === null) return number === undefined ? null : { number: Number(number) };
  const before = text.slice(0, date.from);
  const after = text.slice(date.until);
  if (date.month === null) {
    const isAlone = before.trim() === "" && AFTER_WEEKDAY.test(after);
    return isAlone && (kind === "heading" || after.trim().length < 3) ? { date } : null;
  }
  if (kind === "heading") return { date };
  const isSentence = /[.!?]$/.test(after.trim()) && (before + after).length > 20;
  return before.length <= 20 && after.length <= 80 && !isSentence ? { date } : null;
}
