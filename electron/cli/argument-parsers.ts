import { InvalidArgumentError } from "commander";
import { day, line } from "#shared/event.ts";
import { isZone } from "#shared/event-time.ts";
import { limits } from "#shared/limits.ts";

/** Parsers of single arguments. What they refuse is wrong usage: status 2. */
export function parseDay(text: string): string {
  if (day.safeParse(text).success) return text;
  throw new InvalidArgumentError("It has to be a day such as 2026-03-24.");
}

/** Minutes after midnight. */
export function parseTimeOfDay(text: string): number {
  const parts = /^(\d\d?):(\d\d)$/.exec(text);
  const minutes = Number(parts?.[1]) * 60 + Number(parts?.[2]);
  if (parts && Number(parts[2]) < 60 && minutes < 24 * 60) return minutes;
  throw new InvalidArgumentError("It has to be a time such as 04:00.");
}

export function parseZone(text: string): string {
  if (isZone(text)) return text;
  throw new InvalidArgumentError("It has to be a time zone such as Europe/Amsterdam.");
}

export function parseLine(text: string): string {
  const checked = line.safeParse(text);
  if (checked.success) return checked.data;
  throw new InvalidArgumentError(
    `It has to have 1 to ${limits.lineCharacters.toLocaleString("en")} characters.`,
  );
}

/** Empty stays empty, which takes a value away. */
export const orEmpty =
  (parse: (text: string) => string) =>
  (text: string): string =>
    text === "" ? "" : parse(text);

/** 0 takes the rating away. */
export function parseStars(text: string): number | null {
  if (/^[0-5]$/.test(text)) return text === "0" ? null : Number(text);
  throw new InvalidArgumentError("It has to be a number of stars from 0 to 5.");
}

export function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= limits.searchResults) return count;
  throw new InvalidArgumentError(`It has to be a number from 1 to ${limits.searchResults}.`);
}

/** A revision of a note. */
export function parseRevision(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be the number of a version; history lists them.");
}
