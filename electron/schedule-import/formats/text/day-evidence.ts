import type { DayEvidence } from "./written-days.ts";
import type { TextLine } from "./text-lines.ts";
import { writtenDate } from "./written-date.ts";

const YEAR = /(?<![\p{L}\p{N}./:-])(?:19|20|21)\d\d(?![\p{N}./:-]\d)/gu;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}(?!\d)/g;
const LONGEST = 200;

/** What the whole text tells about its dates: the years it names, and which way round "3/4/2026" is. */
export function dayEvidence(lines: readonly TextLine[], today: string | null): DayEvidence {
  const years = new Map<number, number>();
  let [seconds, firsts, halves] = [0, 0, 0];
  let isFirst = true;
  for (const { kind, text } of lines) {
    if (kind === "blank" || text.length > LONGEST || !/\d/.test(text)) continue;
    const date = /(?:19|20|21)\d\d/.test(text) ? writtenDate(text) : null;
    const named = kind === "heading" || isFirst ? [...text.matchAll(YEAR)].map(Number) : [];
    for (const year of [...named, ...(date?.year ? [date.year] : [])]) {
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    isFirst = false;
    for (const [, first, second] of text.matchAll(SLASHED)) {
      if (Number(first) > 12) firsts += 1;
      if (Number(second) > 12) seconds += 1;
    }
    if (/\d\s?[ap]\.?m\b/i.test(text)) halves += 1;
  }
  return {
    today,
    years: [...years].toSorted(([, a], [, b]) => b - a).map(([year]) => year),
    // Who writes "am" and "pm" writes the month first, mostly.
    monthFirst: seconds > firsts || (firsts === 0 && halves > 0),
  };
}
