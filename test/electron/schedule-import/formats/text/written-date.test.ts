import { expect, test } from "vitest";
import { writtenDate } from "#electron/schedule-import/formats/text/written-date.ts";

/** `2026-3-23`, with "?" for what is left open and the weekday in brackets. */
function read(text: string): string | null {
  const date = writtenDate(text);
  if (date === null) return null;
  const { year, month, day, weekday } = date;
  const numbers = [year, month, day].map((number) => number ?? "?").join("-");
  return weekday === null ? numbers : `${numbers} (${weekday})`;
}

test.each([
  ["Monday May 16, 2022", "2022-5-16 (1)"],
  ["Wednesday 18th of May", "?-5-18 (3)"],
  ["Mo., 23. März 2026", "2026-3-23 (1)"],
  ["mardi 24 mars", "?-3-24 (2)"],
  ["miércoles, 25 de marzo de 2026", "2026-3-25 (3)"],
  ["1er février 2026", "2026-2-1"],
  ["2026-03-23", "2026-3-23"],
  ["23.03.2026", "2026-3-23"],
  ["23.3.", "?-3-23"],
  ["23/3/26", "2026-23-3"],
  ["2026年3月23日", "2026-3-23"],
  ["Day 1 – 23 March", "?-3-23"],
  ["## Friday", "?-?-? (5)"],
])("%s is %s", (text, date) => {
  expect(read(text)).toBe(date);
});

test.each([
  "March 23–26, 2026",
  "23.–26. März 2026",
  "Kubernetes 1.16",
  "10.15",
  "so do we",
  "3/4 of all",
])("%s is no day", (text) => {
  expect(read(text)).toBeNull();
});
