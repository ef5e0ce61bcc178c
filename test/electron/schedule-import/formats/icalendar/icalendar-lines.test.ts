import { expect, test } from "vitest";
import { contentLines } from "#electron/schedule-import/formats/icalendar/icalendar-lines.ts";

test.each([
  ["CRLF", "\r\n"],
  ["LF", "\n"],
  ["CR", "\r"],
])("lines that end in %s are unfolded and known by the number where they begin", (_, end) => {
  const text = ["BEGIN:VCALENDAR", "SUMMARY:One", " and two", "\tand three", "", "URL:x"].join(end);
  expect([...contentLines(text)]).toEqual([
    { text: "BEGIN:VCALENDAR", line: 1 },
    { text: "SUMMARY:Oneand twoand three", line: 2 },
    { text: "URL:x", line: 6 },
  ]);
});

test("a lone carriage return ends a line among others, and blank lines are passed over inside a folded one", () => {
  expect([...contentLines("A:1\rB:2\r\n\r\n  folded\n \t \r\r\nC:3\n")]).toEqual([
    { text: "A:1", line: 1 },
    { text: "B:2 folded\t ", line: 2 },
    { text: "C:3", line: 7 },
  ]);
});

test.each(["\r", "\n"])("a million of %j alone is read once, not once for each", (end) => {
  expect([...contentLines(`A:1${end.repeat(1_000_000)}B:2`)]).toEqual([
    { text: "A:1", line: 1 },
    { text: "B:2", line: 1_000_001 },
  ]);
});
