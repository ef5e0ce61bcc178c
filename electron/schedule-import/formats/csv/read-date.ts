import { monthNamed, weekdayNamed } from "./date-words.ts";

/**
 * A date as it is written. `first` and `second` are a day and a month in an order that the column tells, `mark` stands
 * between them; `year` is null where none is written.
 */
export type WrittenDate =
  | { isSettled: true; year: number | null; month: number; day: number }
  | { isSettled: false; year: number | null; first: number; second: number; mark: string };

const settled = (year: number | null, month: number, day: number): WrittenDate | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { isSettled: true, year, month, day } : null;

/** "16" is 2016: programmes are of this century. */
const yearOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits);

const inNumbers = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/;
const yearFirst =
  /^(\d{4})(?:([./-])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2})|年(\d{1,2})月(\d{1,2})日?)$/;
const inKanji = /^(\d{1,2})月(\d{1,2})日$/;
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:of|de)?\s*(\p{L}{2,12})\.?[\s,-]*(?:del?|of)?\s*(?:(\d{4})|['’]?(\d{2}))?$/u;
const monthFirst = /^(\p{L}{2,12})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+(\d{4}))?$/u;
const yearThenMonth = /^(\d{4})[\s-]+(\p{L}{2,12})[\s-]+(\d{1,2})$/u;

function numbered(text: string): WrittenDate | null {
  const year = yearFirst.exec(text);
  if (year) {
    const [, y, , m1, d1, m2, d2, m3, d3] = year;
    return settled(Number(y), Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3));
  }
  const kanji = inKanji.exec(text);
  if (kanji) return settled(null, Number(kanji[1]), Number(kanji[2]));
  const match = inNumbers.exec(text);
  if (!match) return null;
  const [, a, mark = "", b, y] = match;
  // "1-5" is a range, "1.5" a number; "1/5" and "1.5." are dates.
  if (y === undefined && (mark === "-" || (mark === "." && !text.endsWith(".")))) return null;
  const [first, second] = [Number(a), Number(b)];
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) {
    return null;
  }
  return { isSettled: false, year: yearOf(y), first, second, mark };
}

function worded(text: string): WrittenDate | null {
  const day = dayFirst.exec(text);
  const dayMonth = day ? monthNamed(day[2] ?? "") : null;
  if (day && dayMonth !== null) return settled(yearOf(day[3] ?? day[4]), dayMonth, Number(day[1]));
  const month = monthFirst.exec(text);
  const monthDay = month ? monthNamed(month[1] ?? "") : null;
  if (month && monthDay !== null) return settled(yearOf(month[3]), monthDay, Number(month[2]));
  const year = yearThenMonth.exec(text);
  const named = year ? monthNamed(year[2] ?? "") : null;
  return year && named !== null ? settled(Number(year[1]), named, Number(year[3])) : null;
}

const FILLERS = /^(?:at|on|the|um|am|den|le|el|op|om|à|a las|las|,|;|@|\||-|–|—|\/)$/u;

/** Weekdays and small words say nothing that the date does not. */
function withoutWeekday(text: string): string {
  const kept = text
    .replace(/^(?:day|tag|jour|d[ií]a|dag)\s+\d{1,2}\s*(?:[-–—:,|]\s*|$)/u, "")
    .replaceAll(/\([月火水木金土日]\)|[月火水木金土日]曜日?/gu, " ")
    .split(/\s+/u)
    .filter((word, index, all) => {
      const bare = word.replace(/[.,]+$/u, "");
      if (bare === "" || FILLERS.test(bare)) return false;
      // "Mar" is March beside a number alone, and Tuesday beside a month.
      const others = [...all.slice(0, index), ...all.slice(index + 1)];
      const hasMonth =
        monthNamed(bare) === null ||
        others.some((other) => monthNamed(other.replace(/[.,]+$/u, "")) !== null);
      return weekdayNamed(bare) === null || !hasMonth;
    });
  return kept.join(" ").replace(/^[,\s]+|[,\s]+$/gu, "");
}

/** The date that a text in lower case is, weekday and small words aside; null for anything else. */
export function readDate(text: string): WrittenDate | null {
  const bare = withoutWeekday(text);
  return bare === "" ? null : (numbered(bare) ?? worded(bare));
}

/** Whether nothing is left of a text but weekdays and small words. */
export const saysNoDate = (text: string): boolean => withoutWeekday(text) === "";
