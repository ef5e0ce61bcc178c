import type { Mark } from "#renderer/ipc/mark.ts";

/** Commands that mark the session that is open, and how. */
export const markCommands = {
  "plan-must": { plan: "must" },
  "plan-maybe": { plan: "maybe" },
  "plan-backup": { plan: "backup" },
  "plan-none": { plan: null },
  attended: { attendance: "attended" },
  "left-early": { attendance: "left-early" },
  skipped: { attendance: "skipped" },
  "watch-later": { attendance: "watch-later" },
  watched: { attendance: "watched" },
  "attendance-none": { attendance: null },
  "rate-1": { rating: 1 },
  "rate-2": { rating: 2 },
  "rate-3": { rating: 3 },
  "rate-4": { rating: 4 },
  "rate-5": { rating: 5 },
  "rate-none": { rating: null },
} as const satisfies Record<string, Mark>;

export type MarkCommandId = keyof typeof markCommands;
