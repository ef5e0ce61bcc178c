import { expect, test } from "vitest";
import { spanAt } from "#electron/schedule-import/formats/text/written-time.ts";

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** `10:45–11:15 +120`, or null. */
function read(text: string): string | null {
  const span = spanAt(text, 0);
  if (span === null) return null;
  const { start, end, length, zone } = span;
  const zoneText =
    zone === null
      ? []
      : ["offset" in zone ? `${zone.offset}` : "iana" in zone ? zone.iana : `${zone.unclear}?`];
  return [
    `${clock(start.minutes)}–${end === null ? "" : clock(end.minutes)}`,
    ...(length === null ? [] : [`${length} min`]),
    ...zoneText,
  ].join(" ");
}

test.each([
  ["10:45 - 11:15 CEST", "10:45–11:15 120"],
  ["10:45am", "10:45–"],
  ["9:00 a.m. – 1:30 p.m.", "09:00–13:30"],
  ["9-10:30am", "09:00–10:30"],
  ["11:30-1pm", "11:30–13:00"],
  ["12am-1am", "00:00–01:00"],
  ["09:00–09:05", "09:00–09:05"],
  ["10h30 à 11h", "10:30–11:00"],
  ["14 Uhr", "14:00–"],
  ["9.30–10.15 Uhr", "09:30–10:15"],
  ["9–10 Uhr MESZ", "09:00–10:00 120"],
  ["10:00 CEST - 11:00 CEST", "10:00–11:00 120"],
  ["10:00 UTC+2", "10:00– 120"],
  ["10:00+05:30", "10:00– 330"],
  ["10:00 (Europe/Berlin)", "10:00– Europe/Berlin"],
  ["10:00 IST", "10:00– IST?"],
  ["10:00 PT", "10:00– America/Los_Angeles"],
  ["10:00 (45 min) Knots", "10:00– 45 min"],
  ["23:00 - 24:00", "23:00–24:00"],
  ["10:00 - 10 Years of Cilium", "10:00–"],
  ["10:00 MT stands for machine translation", "10:00–"],
  ["10:30:", "10:30–"],
])("%s is %s", (text, span) => {
  expect(read(text)).toBe(span);
});

test.each([
  "10",
  "10 Years",
  "1.16 is out",
  "3h of hacking",
  "25:00",
  "10:75",
  "13pm",
  "2026-03-23",
  "::1",
])("%s is no time", (text) => {
  expect(read(text)).toBeNull();
});
