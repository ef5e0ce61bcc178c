import type { Command } from "./command.ts";

/**
 * What is done where the programme is: to the session that is chosen in it while it has the focus, else to the one that is
 * open. Their keys may be a letter, a digit or a sign alone; such keys are heard where nobody writes.
 */
export const programmeCommands = [
  { id: "filter-programme", words: "Filter the programme", key: "/", group: "Go to" },
  {
    id: "plan-next",
    words: "Plan: must, maybe, backup, none in turn",
    key: "S",
    group: "Session",
  },
  { id: "plan-must", words: "Plan: must", key: null, group: "Session" },
  { id: "plan-maybe", words: "Plan: maybe", key: null, group: "Session" },
  { id: "plan-backup", words: "Plan: backup", key: null, group: "Session" },
  { id: "plan-none", words: "Plan: none", key: null, group: "Session" },
  { id: "attended", words: "Attendance: attended", key: null, group: "Session" },
  { id: "left-early", words: "Attendance: left early", key: null, group: "Session" },
  { id: "skipped", words: "Attendance: skipped", key: null, group: "Session" },
  { id: "watch-later", words: "Attendance: watch later", key: null, group: "Session" },
  { id: "watched", words: "Attendance: watched", key: null, group: "Session" },
  { id: "attendance-none", words: "Attendance: none", key: null, group: "Session" },
  { id: "rate-1", words: "Rating: 1 star", key: "1", group: "Session" },
  { id: "rate-2", words: "Rating: 2 stars", key: "2", group: "Session" },
  { id: "rate-3", words: "Rating: 3 stars", key: "3", group: "Session" },
  { id: "rate-4", words: "Rating: 4 stars", key: "4", group: "Session" },
  { id: "rate-5", words: "Rating: 5 stars", key: "5", group: "Session" },
  { id: "rate-none", words: "Rating: none", key: "0", group: "Session" },
] as const satisfies readonly Command[];

export type ProgrammeCommandId = (typeof programmeCommands)[number]["id"];

export const isProgrammeCommand = (id: string): id is ProgrammeCommandId =>
  programmeCommands.some((command) => command.id === id);

/** A letter, a digit or a sign without Ctrl or Alt, which types where somebody writes: `S`, `Shift+A`, `/`. */
export const isKeyAlone = (key: string): boolean => /^(Shift\+)?[^\s+←→↑↓]$/u.test(key);
