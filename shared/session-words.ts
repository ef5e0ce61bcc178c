import type { Attendance, Plan } from "./session.ts";

/** A plan as it is said on screen. */
export const planWords: Record<Plan, string> = { must: "Must", maybe: "Maybe", backup: "Backup" };

/** An attendance as it is said on screen. */
export const attendanceWords: Record<Attendance, string> = {
  attended: "Attended",
  "left-early": "Left early",
  skipped: "Skipped",
  "watch-later": "Watch later",
  watched: "Watched",
};
