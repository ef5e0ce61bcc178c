import type { Attendance, Plan, SessionKind } from "#shared/session.ts";

/** Kinds as they stand on the page. A talk is what is meant when nothing is said. */
export const kindWords: Record<SessionKind, string> = {
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

export const planWords: Record<Plan, string> = { must: "Must", maybe: "Maybe", backup: "Backup" };

export const attendanceWords: Record<Attendance, string> = {
  attended: "Attended",
  "left-early": "Left early",
  skipped: "Skipped",
  "watch-later": "Watch later",
  watched: "Watched",
};
