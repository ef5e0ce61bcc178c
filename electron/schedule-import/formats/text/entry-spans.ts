import type { Warnings } from "../../parsing/import-warnings.ts";
import type { TextEntry } from "./text-entry.ts";

/** When an entry is, by the clock on the wall: minutes after its day's midnight. */
export interface EntrySpan {
  start: number;
  end: number;
}

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;
/** A list that goes on after midnight goes on before this. */
const NIGHT_ENDS = 6 * 60;
const EVENING = 18 * 60;
const MORNING = 8 * 60;
/** A session without an end lasts until the next one begins, but no longer than most do. */
const LONGEST_GUESS = 2 * 60;
/** One with nothing after it. */
const USUAL = 60;

/** Lists follow the clock, so "1:30" after "12:30" is the afternoon and "00:30" after "23:00" the next day. */
function startOf({ span }: TextEntry, before: number | undefined): number {
  const { minutes, mayBeAfternoon } = span.start;
  if (before === undefined || minutes >= before) return minutes;
  if (mayBeAfternoon && before >= MORNING && minutes + HALF_DAY >= before) {
    return minutes + HALF_DAY;
  }
  return minutes < NIGHT_ENDS && before >= EVENING ? minutes + DAY : minutes;
}

/** Null where none is written, or none that can be meant. */
function writtenEnd({ span, line }: TextEntry, start: number, warnings: Warnings): number | null {
  if (span.length !== null) return start + span.length;
  if (span.end === null) return null;
  const { minutes, mayBeAfternoon } = span.end;
  const onDay = start - (start % DAY) + minutes;
  const candidates = [onDay, ...(mayBeAfternoon ? [onDay + HALF_DAY] : []), onDay + DAY];
  const end = candidates.find((each) => each >= start) ?? start;
  if (end - start <= HALF_DAY) return end;
  warnings.add(
    "end-ignored",
    "A session’s end is before its start, or half a day later; another was guessed.",
    `line ${line}`,
  );
  return null;
}

/** The first number greater than one, in a sorted list. */
function nextAfter(sorted: readonly number[], than: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > than) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

/** The sequences that an entry is in: its list's and its room's, each on its day. */
const sequences = ({ day, list, room }: TextEntry): string[] => [
  `${day} ${list}`,
  ...(room === null ? [] : [`${day} in ${room}`]),
];

/** Start and end of each entry. Where no end is written it is guessed, and the warnings say how often. */
export function entrySpans(entries: readonly TextEntry[], warnings: Warnings): EntrySpan[] {
  const before = new Map<string, number>();
  const starts = entries.map((entry) => {
    const key = `${entry.day} ${entry.list}`;
    const start = startOf(entry, before.get(key));
    before.set(key, start);
    return start;
  });
  const inSequence = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    for (const key of sequences(entry)) {
      const all = inSequence.get(key) ?? [];
      all.push(starts[index] ?? 0);
      inSequence.set(key, all);
    }
  }
  for (const all of inSequence.values()) all.sort((a, b) => a - b);

  let guessed = 0;
  const spans = entries.map((entry, index) => {
    const start = starts[index] ?? 0;
    const end = writtenEnd(entry, start, warnings);
    if (end !== null) return { start, end };
    guessed += 1;
    const following = sequences(entry)
      .map((key) => nextAfter(inSequence.get(key) ?? [], start))
      .filter((next) => next !== undefined);
    const next = following.reduce((first, each) => Math.min(first, each), start + DAY);
    const isLast = following.length === 0;
    return { start, end: isLast ? start + USUAL : Math.min(next, start + LONGEST_GUESS) };
  });
  if (guessed > 0) {
    const [sessions, last] =
      guessed === 1
        ? ["1 session has", "it lasts"]
        : [`${guessed.toLocaleString("en")} sessions have`, "they last"];
    warnings.add(
      "ends-guessed",
      `${sessions} no end: ${last} until the next one, at most two hours, and an hour where nothing follows.`,
    );
  }
  return spans;
}
