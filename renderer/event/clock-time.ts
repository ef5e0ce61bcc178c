import { twoDigits } from "#shared/two-digits.ts";

/** Minutes after midnight of a time as people type it: `9:30`, `09.30`, `930`, `9`, `9h`, `2:30 pm`. Null for no time. */
export function readClockTime(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const parts =
    /^(?<hours>\d{1,2})(?:\s*[:.h]\s*(?<minutes>\d{2})?|(?<together>\d{2}))?\s*(?<half>[ap])?\.?m?\.?$/u.exec(
      text,
    )?.groups;
  if (!parts) return null;
  const typedHours = Number(parts["hours"]);
  const minutes = Number(parts["minutes"] ?? parts["together"] ?? 0);
  const { half } = parts;
  if (half !== undefined && (typedHours < 1 || typedHours > 12)) return null;
  const hours = half === undefined ? typedHours : (typedHours % 12) + (half === "p" ? 12 : 0);
  return hours > 23 || minutes > 59 ? null : hours * 60 + minutes;
}

/** `09:30` */
export function clockTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
