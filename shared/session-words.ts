import type { Attendance, Plan, SessionKind } from "./session.ts";

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

/** Kinds as they stand on the page. A talk is what is meant when nothing is said. */
export const sessionKindWords: Record<SessionKind, string> = {
  talk: "Talk",
  keynote: "Keynote",
  panel: "Panel",
  lightning: "Lightning talk",
  workshop: "Workshop",
  film: "Film",
  social: "Social",
  hallway: "Hallway",
  break: "Break",
  other: "Other",
};
