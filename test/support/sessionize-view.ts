import { parseSessionize } from "#electron/schedule-import/formats/sessionize/parse-sessionize.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** A session as Sessionize writes it. */
export const session = {
  id: "7",
  title: "A",
  startsAt: "2027-01-14T10:00:00",
  endsAt: "2027-01-14T10:30:00",
  isServiceSession: false,
  speakers: [{ id: "s1", name: "Klee Wiese" }],
};

/** The view All of these sessions, read. */
export const parse = (...sessions: object[]): ParsedSchedule =>
  parseSessionize([{ groupId: null, groupName: "All", sessions }]);
