/** What a person can say of a session, in the order in which it is offered. */
export const planValues = ["must", "maybe", "backup"] as const;
export const attendanceValues = [
  "attended",
  "left-early",
  "skipped",
  "watch-later",
  "watched",
] as const;
