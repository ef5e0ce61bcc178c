import { twoDigits } from "../two-digits.ts";

/** A time stamp as it is written at the start of a line: `+4:05`, `+1:02:03`. */
const STAMP = /^\+(?:(\d{1,2}):([0-5]\d)|(\d{1,3})):([0-5]\d)(?=\s|$)/;

export interface TimeStamp {
  /** As it is written, the plus sign included. */
  text: string;
  /** Since the session's start. */
  seconds: number;
}

/**
 * The stamp that a line begins with; null for any other. It is text like all else, so it can be typed, changed and found,
 * and Markdown has it as it stands: a plus sign is a bullet only before a space.
 */
export function stampOf(line: string): TimeStamp | null {
  const found = STAMP.exec(line);
  if (!found) return null;
  const [text, hours = "0", minutesOfHour, minutes = "0", seconds = "0"] = found;
  const total = Number(hours) * 3600 + Number(minutesOfHour ?? minutes) * 60 + Number(seconds);
  return { text, seconds: total };
}

/** A line without the stamp that it begins with, and without spaces at its ends. */
export function withoutStamp(line: string): string {
  const trimmed = line.trim();
  return trimmed.slice(stampOf(trimmed)?.text.length ?? 0).trim();
}

/** `+4:05` of 245 seconds, `+1:02:03` of 3723. */
export function stampText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0
    ? `+${minutes}:${twoDigits(seconds % 60)}`
    : `+${hours}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
}
