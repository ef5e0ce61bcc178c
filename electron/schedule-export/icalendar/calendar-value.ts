import ICAL from "ical.js";

/** A text as a calendar can hold it (RFC 5545, 3.3.11): line ends are LF, and no control character but the tab is left. */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "");

/** A text for a property that ical.js does not know, and therefore writes as it is. */
export const escapedText = (text: string): string =>
  textValue(text)
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** A wall time `2026-03-24T10:00:00…` in the form `20260324T100000`; what follows the seconds is left out. */
export const localTime = (wallTime: string): ICAL.Time =>
  ICAL.Time.fromDateTimeString(wallTime.slice(0, 19));

/** An instant (milliseconds, UTC) in the form `20260324T090000Z`. */
export const utcTime = (instant: number): ICAL.Time =>
  ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);
