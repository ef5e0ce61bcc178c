import { expect, test } from "vitest";
import { readTableLines, sessionLines, warningCodes } from "#test/support/table-text.ts";

test("American dates, an end on the next day, and one before its start", () => {
  const schedule = readTableLines(
    "Title,Start Date,Start Time,End Date,End Time,Duration",
    "Party,4/30/2016,23:00,5/1/2016,0:50,01hr:50min",
    "Slip,4/30/2016,13:00,4/1/2016,13:50,00hr:50min",
    "Night,4/30/2016,23:00,,1:00,",
  );
  expect(sessionLines(schedule)).toEqual([
    "Party | 2016-04-30T23:00 | 2016-05-01T00:50 |  | ",
    "Slip | 2016-04-30T13:00 | 2016-04-30T13:50 |  | ",
    "Night | 2016-04-30T23:00 | 2016-05-01T01:00 |  | ",
  ]);
  expect(schedule.warnings[1]).toMatchObject({ code: "end-ignored", where: "line 3" });
});

test("an offset makes instants, all else is wall time", () => {
  const schedule = readTableLines(
    "title,start,end",
    "A,2027-05-01T09:00:00+02:00,2027-05-01T09:45:00+02:00",
    "B,2027-05-01T09:00:00Z,10:00",
    "C,2027-05-01T09:00,2027-05-01T10:00",
  );
  expect(sessionLines(schedule)).toEqual([
    "A | 2027-05-01T07:00:00.000Z | 2027-05-01T07:45:00.000Z |  | ",
    "B | 2027-05-01T09:00:00.000Z | 2027-05-01T10:00:00.000Z |  | ",
    "C | 2027-05-01T09:00 | 2027-05-01T10:00 |  | ",
  ]);
});

test("times alone below a row with the date, and below a date that is not repeated", () => {
  expect(
    sessionLines(
      readTableLines(
        "Time,Title,Room",
        '"Saturday, May 1, 2027",,',
        "09:00-10:00,Knots,Quay",
        "10:00–10:30,Ropes,Quay",
        '"Sunday, May 2, 2027",,',
        "09:00-10:00,Tides,Quay",
      ),
    ),
  ).toEqual([
    "Knots | 2027-05-01T09:00 | 2027-05-01T10:00 | Quay | ",
    "Ropes | 2027-05-01T10:00 | 2027-05-01T10:30 | Quay | ",
    "Tides | 2027-05-02T09:00 | 2027-05-02T10:00 | Quay | ",
  ]);
  expect(
    sessionLines(
      readTableLines(
        "Day,Time,Title",
        "2027-05-01,09:00,Knots",
        ",10:00,Ropes",
        "2027-05-02,09:00,Tides",
      ),
    ).map((line) => line.slice(0, 24)),
  ).toEqual(["Knots | 2027-05-01T09:00", "Ropes | 2027-05-01T10:00", "Tides | 2027-05-02T09:00"]);
});

test("dates without a year are the nearest ones", () => {
  expect(sessionLines(readTableLines("Date,Time,Title,Length", "Jan 9,9:00,Knots,45"))).toEqual([
    "Knots | 2027-01-09T09:00 | 2027-01-09T09:45 |  | ",
  ]);
});

test("a day alone is the whole day", () => {
  const schedule = readTableLines("Title,Date,Time", "Lab,2027-05-01,", "Knots,2027-05-01,9:00");
  expect(sessionLines(schedule)[0]).toBe("Lab | 2027-05-01T00:00 | 2027-05-02T00:00 |  | ");
  expect(warningCodes(schedule)).toContain("no-time");
});

test("rows without a start are left out and counted", () => {
  const schedule = readTableLines(
    "Title,Start",
    "A,2027-05-01 9:00",
    "B,",
    "C,soon",
    "D,2027-05-01 10:00",
  );
  expect(schedule.sessions.map(({ title }) => title)).toEqual(["A", "D"]);
  expect(schedule.warnings).toContainEqual({
    code: "no-start",
    message: "2 rows have no start and were left out.",
    where: "line 3",
  });
});

test("without an end a session lasts until the next one in its room, within bounds", () => {
  const schedule = readTableLines(
    "Title,Start,Room",
    "Knots,2027-05-01 9:00,Quay",
    "Ropes,2027-05-01 9:30,Deck",
    "Tides,2027-05-01 9:45,Quay",
    "Winds,2027-05-01 14:00,Quay",
    "Stars,2027-05-02 9:00,Quay",
  );
  expect(schedule.sessions.map(({ end }) => "local" in end && end.local.slice(11, 16))).toEqual([
    "09:45",
    "10:30",
    "11:45",
    "15:00",
    "10:00",
  ]);
  expect(warningCodes(schedule)).toEqual(["columns-guessed", "ends-guessed"]);
});
