const MINUTE = 60_000;

/** Longer than any session; what is longer is no duration. */
const LONGEST = 31 * 24 * 60 * MINUTE;

const inUnits =
  /^(?:(\d{1,3})\s*(?:d|days?|tage?)\s*)?(?:(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?|std|stunden?|heures?|horas?|uur|u|時間)\.?\s*:?\s*(?:and|und|et|y|en)?\s*)?(?:(\d{1,4})\s*(?:m|mins?|minutes?|minuten?|minutos?|'|′|分)?\.?)?$/u;

function clockLength(text: string): number | null {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null || Number(match[2]) > 59) return null;
  return (Number(match[1]) * 60 + Number(match[2])) * MINUTE + Number(match[3] ?? 0) * 1000;
}

function isoLength(text: string): number | null {
  // ISO 8601: PT45M, PT1H30M, P1DT2H
  const match = /^p(?:(\d{1,3})d)?(?:t(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:\d{1,5}s)?)?$/.exec(text);
  if (match === null || text.length < 3) return null;
  const [, days = 0, hours = 0, minutes = 0] = match;
  return (Number(days) * 1440 + Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** How a bare number in a column of durations is meant. */
export type DurationUnit = "minutes" | "hours";

/** Whether a cell's number carries no unit: "45", "1.5". */
export const isBareNumber = (cell: string): boolean =>
  /^\d{1,4}(?:[.,]\d{1,2})?$/.test(cell.trim());

/**
 * A length in milliseconds, or null: `00hr:50min`, `1:30` (hours and minutes), `1h 30m`, `90 minutes`, `PT45M`, and bare
 * numbers in the column's unit.
 */
export function readDuration(cell: string, unit: DurationUnit): number | null {
  if (cell.length > 40) return null;
  const text = cell.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
  if (!/\d/.test(text)) return null;
  const length = lengthOf(text, unit);
  return length === null || length > LONGEST ? null : length;
}

function lengthOf(text: string, unit: DurationUnit): number | null {
  if (isBareNumber(text)) {
    const number = Number(text.replace(",", "."));
    return Math.round(number * (unit === "hours" ? 60 : 1)) * MINUTE;
  }
  const match = inUnits.exec(text);
  if (match === null) return clockLength(text) ?? isoLength(text);
  const [, days = "0", hours = "0", minutes = "0"] = match;
  const inHours = Number(days) * 24 + Number(hours.replace(",", "."));
  return Math.round(inHours * 60 + Number(minutes)) * MINUTE;
}

/** Hours where a column of bare numbers has parts or stays under 9, as nobody speaks for minutes; else minutes. */
export function durationUnitOf(heading: string, cells: readonly string[]): DurationUnit {
  if (/\b(?:min|mins|minutes|minuten|minutos)\b/i.test(heading)) return "minutes";
  if (/\b(?:h|hrs?|hours|stunden|std|heures|horas|uur)\b/i.test(heading)) return "hours";
  const numbers = cells.filter(isBareNumber).map((cell) => Number(cell.replace(",", ".")));
  return numbers.length > 0 && numbers.every((number) => number < 9) ? "hours" : "minutes";
}
