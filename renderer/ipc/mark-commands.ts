import { nextPlan } from "#shared/plan-cycle.ts";
import type { ProgrammeCommandId } from "#shared/programme-commands.ts";
import type { SessionRow } from "#shared/session.ts";
import type { Mark } from "./mark.ts";

/** Commands that mark a session. */
export type MarkCommandId = Exclude<ProgrammeCommandId, "filter-programme">;

const MARKS = {
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
} as const satisfies Record<Exclude<MarkCommandId, "plan-next">, Mark>;

/** What a command marks a session with, as it stands. */
export const markOf = (id: MarkCommandId, { plan }: Pick<SessionRow, "plan">): Mark =>
  id === "plan-next" ? { plan: nextPlan(plan) } : MARKS[id];
