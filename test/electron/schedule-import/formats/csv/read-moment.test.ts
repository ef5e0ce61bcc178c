import { expect, test } from "vitest";
import {
  readMoment,
  type WrittenMoment,
} from "#electron/schedule-import/formats/csv/read-moment.ts";

/** `2016-5-1 9:00 +120 / …`; an unsettled date as `5?1?2016`. */
function inShort(moment: WrittenMoment | null): string | null {
  if (moment === null) return null;
  const { date, clock, offset, instant, end } = moment;
  const day =
    date &&
    (date.isSettled
      ? `${date.year}-${date.month}-${date.day}`
      : `${date.first}?${date.second}?${date.year}`);
  const time = clock && `${clock.hours}:${String(clock.minutes).padStart(2, "0")}`;
  const parts = [day, time, offset === null ? null : `offset ${offset}`, instant];
  const start = parts.filter((part) => part !== null).join(" ");
  return end === null ? start : `${start} to ${inShort(end)}`;
}

test.each([
  ["2016-05-01", "2016-5-1"],
  ["2016/5/1 9:00", "2016-5-1 9:00"],
  ["2016-05-01 09:00", "2016-5-1 9:00"],
  ["2016-05-01T09:00:00Z", "2016-5-1 9:00 offset 0"],
  ["2016-05-01T09:00:00.000+02:00", "2016-5-1 9:00 offset 120"],
  ["2016-05-01T09:00-05:00", "2016-5-1 9:00 offset -300"],
  ["2016-05-01 09:00:00-0500", "2016-5-1 9:00 offset -300"],
  ["20160501T090000Z", "2016-5-1 9:00 offset 0"],
  ["Wed, 20 Mar 2024 10:00:00 +0100", "2024-3-20 10:00 offset 60"],
  ["5/1/2016", "5?1?2016"],
  ["1.5.2016", "1?5?2016"],
  ["1.5.16", "1?5?2016"],
  ["5/1", "5?1?null"],
  ["May 1, 2016", "2016-5-1"],
  ["Sunday, May 1st, 2016 at 9am", "2016-5-1 9:00"],
  ["1-May-16", "2016-5-1"],
  ["So., 1. Mai 2016, 9.30 Uhr", "2016-5-1 9:30"],
  ["mar. 3 mai 2016 à 9h30", "2016-5-3 9:30"],
  ["1 de mayo de 2016", "2016-5-1"],
  ["zo 1 mei 2016", "2016-5-1"],
  ["2016年5月1日(日) 午後3時30分", "2016-5-1 15:30"],
  ["Day 2: May 16", "null-5-16"],
  ["9:00", "9:00"],
  ["9:00 PM", "21:00"],
  ["12:30 a.m.", "0:30"],
  ["14h", "14:00"],
  ["0930", "9:30"],
  ["24:00", "24:00"],
  ["10:00 (GMT+2)", "10:00 offset 120"],
  ["10:45 CEST", "10:45"],
  ["10:00-11:00", "10:00 to 11:00"],
  ["09:00\u201309:05", "9:00 to 9:05"],
  ["1:00 - 2:30 pm", "13:00 to 14:30"],
  ["11:00 - 1:00 pm", "11:00 to 13:00"],
  ["Monday May 16, 2022 10:45 - 11:15 CEST", "2022-5-16 10:45 to 11:15"],
  ["2016-05-01 23:00 - 2016-05-02 00:30", "2016-5-1 23:00 to 2016-5-2 0:30"],
  ["1462089600", "1462089600000"],
  ["1462089600000", "1462089600000"],
  ["42491.625", "2016-5-1 15:00"],
  ["42491", "2016-5-1"],
  ["0.625", "15:00"],
])("%j is %s", (cell, short) => {
  expect(inShort(readMoment(cell))).toBe(short);
});

test.each([
  "",
  "Friday",
  "45",
  "45 min",
  "Room 12",
  "1-5",
  "13/13/2016",
  "Talk 10:00",
  "25:00",
  "9:75",
])("%j is no time", (cell) => {
  expect(readMoment(cell)).toBeNull();
});
