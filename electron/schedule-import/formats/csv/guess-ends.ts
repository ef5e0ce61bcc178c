import type { ParsedSession, ParsedTime } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { later, wallMilliseconds, wallTimeOf } from "../../parsing/parsed-time.ts";

const HOUR = 60 * 60_000;
/** A session without an end lasts until the next one begins, but no longer than most do. */
const LONGEST_GUESS = 2 * HOUR;
/** One with nothing after it. */
const USUAL = HOUR;

const millisecondsOf = (time: ParsedTime): number =>
  "local" in time ? wallMilliseconds(time.local) : time.instant;

/** Sessions that follow each other: in a room on a day, by the same kind of time. */
const sequenceOf = ({ start, room }: ParsedSession): string =>
  JSON.stringify([wallTimeOf(millisecondsOf(start)).slice(0, 10), "local" in start, room]);

/**
 * Gives the sessions in `open`, of which no end is written, one: when the next in their room begins. `sessions` are all
 * of the table.
 */
export function guessEnds(
  sessions: readonly ParsedSession[],
  open: readonly ParsedSession[],
  warnings: Warnings,
): void {
  if (open.length === 0) return;
  const starts = new Map<string, number[]>();
  for (const session of sessions) {
    const key = sequenceOf(session);
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [millisecondsOf(session.start)]);
    else known.push(millisecondsOf(session.start));
  }
  const next = new Map<string, Map<number, number>>();
  for (const [key, all] of starts) {
    const sorted = [...new Set(all)].toSorted((a, b) => a - b);
    next.set(
      key,
      new Map(
        sorted.flatMap((start, index) => {
          const after = sorted[index + 1];
          return after === undefined ? [] : [[start, after]];
        }),
      ),
    );
  }
  for (const session of open) {
    const start = millisecondsOf(session.start);
    const after = next.get(sequenceOf(session))?.get(start);
    const length = after === undefined ? USUAL : Math.min(after - start, LONGEST_GUESS);
    session.end = later(session.start, length);
  }
  const [rows, last] =
    open.length === 1
      ? ["1 row has", "its session lasts"]
      : [`${open.length.toLocaleString("en")} rows have`, "their sessions last"];
  warnings.add(
    "ends-guessed",
    `${rows} no end: ${last} until the next one in the room, at most two hours, and an hour where nothing follows.`,
  );
}
