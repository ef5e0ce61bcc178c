import { expect, test } from "vitest";
import { detectFormat } from "#electron/schedule-import/parsing/detect-format.ts";
import { failureOf } from "#test/support/schedule-files.ts";

test.each([
  ["BEGIN:VCALENDAR\nEND:VCALENDAR", "icalendar"],
  ["\uFEFF\r\n begin:vcalendar\r\n", "icalendar"],
  ["BEGIN:VEVENT\nEND:VEVENT", "icalendar"],
  ["<?xml version='1.0'?><!-- <a> --><schedule/>", "schedule-xml"],
  ["<schedule created='x'>", "schedule-xml"],
  ["title,start,end\nA,1,2", "csv"],
  ["title\tstart\tend\nA\t1\t2", "csv"],
  ["# Boats\n\n## Monday, 23 March\n\nTime\tTitle\tRoom\n10:00\tKnots\tDeck", "text"],
  ["# Talks\n\n| Time | Title | Room |\n|---|---|---|\n| 10:00 | Knots | Deck |", "text"],
  ["Monday, 23 March 2026\n10:00 Knots, and more\n11:00 Ropes, compared", "text"],
  ['<iCalendar xmlns:xCal="urn:ietf:params:xml:ns:xcal">', "xcal"],
  ['<?xml version="1.0"?><x:icalendar xmlns:x="urn:ietf:params:xml:ns:icalendar-2.0">', "xcal"],
])("%j is %s", (text, format) => {
  expect(detectFormat(text)).toBe(format);
});

test.each([
  ["<!DOCTYPE html><html><body>Not here</body></html>", "web page"],
  ['<div class="x"><script src="https://x.sched.com/embed.js"></script></div>', "web page"],
  ["<rss><channel/></rss>", "<rss>"],
  ["<!-- nothing", "no element begins"],
  ['{"schedule": {}}', "JSON"],
  ["[[1]]", "JSON"],
  ["BEGIN:VCARD\nEND:VCARD", "address card"],
  ['{{< sched "https://x.sched.com" >}}', "embeds"],
  ["# My plan\n\nwords", "could be recognised"],
  ["<".repeat(100_000), "no element begins"],
  ["<!-- x -->".repeat(100_000), "no element begins"],
])("%.40j is told as: %s", (text, words) => {
  const failure = failureOf(() => detectFormat(text));
  expect([failure.code, failure.message]).toEqual([
    "not-a-schedule",
    expect.stringContaining(words),
  ]);
});
