import { expect, test } from "vitest";
import {
  checkZone,
  hasWallTimes,
  resolveTimes,
} from "#electron/schedule-import/comparing/resolve-times.ts";
import type { ParsedSession, ParsedTime } from "#shared/schedule.ts";

const aParsedSession = (start: ParsedTime, end: ParsedTime): ParsedSession => ({
  sourceIds: [],
  title: "Boats",
  kind: "talk",
  start,
  end,
  room: null,
  track: null,
  abstract: null,
  speakers: [],
  url: null,
  slidesUrl: null,
  videoUrl: null,
  links: [],
  cancelled: false,
  where: "line 12",
});
const wall = (local: string): ParsedTime => ({ local });

test("wall times are read in the event's zone, instants stay", () => {
  const instant = Date.UTC(2026, 11, 1, 12);
  const sessions = [aParsedSession(wall("2026-12-01T09:00:00"), { instant })];
  expect(resolveTimes(sessions, "Europe/Lisbon")[0]?.after.startsAt).toBe(Date.UTC(2026, 11, 1, 9));
  expect(resolveTimes(sessions, "Asia/Kolkata")[0]?.after).toMatchObject({
    startsAt: Date.UTC(2026, 11, 1, 3, 30),
    endsAt: instant,
  });
  expect(hasWallTimes(sessions)).toBe(true);
});

test("a session over the hour that a clock change skips does not end before it starts", () => {
  // 29 March 2026, Europe/Berlin: 02:00 becomes 03:00.
  const over = [aParsedSession(wall("2026-03-29T02:30:00"), wall("2026-03-29T03:00:00"))];
  const [session] = resolveTimes(over, "Europe/Berlin");
  expect(session?.after.endsAt).toBe(session?.after.startsAt);
});

test("a cancelled session keeps its place", () => {
  const cancelled = {
    ...aParsedSession(wall("2026-12-01T09:00:00"), wall("2026-12-01T10:00:00")),
    cancelled: true,
  };
  expect(resolveTimes([cancelled], "UTC")[0]?.after.status).toBe("cancelled");
});

test("a time that is none is refused with its place", () => {
  const broken = [aParsedSession(wall("2026-02-31T09:00:00"), wall("2026-02-31T10:00:00"))];
  expect(() => resolveTimes(broken, "UTC")).toThrow(/2026-02-31T09:00:00.*line 12/);
});

test("a zone that is not known is refused in a sentence", () => {
  expect(() => checkZone("Mars/Olympus")).toThrow(/“Mars\/Olympus” is not a known time zone/);
  expect(() => checkZone("Europe/Amsterdam")).not.toThrow();
});
