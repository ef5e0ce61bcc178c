import type { MutationOptions, QueryClient } from "@tanstack/react-query";
import type { Attendance, Plan, SessionRow } from "#shared/session.ts";
import { call, type CallFailure } from "./client.ts";
import { markKey } from "./mark-key.ts";
import { patchSession } from "./patch-session.ts";

/** What a person sets on a session with one click or key. */
export type Mark =
  | { rating: number | null }
  | { plan: Plan | null }
  | { attendance: Attendance | null }
  | { tags: string[] };

export interface MarkOfSession {
  /** The session as it is shown now. */
  row: SessionRow;
  mark: Mark;
}

/** Saves a mark by the call that is meant for it. */
export function saveMark({ row: { id }, mark }: MarkOfSession): Promise<SessionRow> {
  if ("rating" in mark) return call("sessions.rate", { id, rating: mark.rating });
  if ("plan" in mark) return call("sessions.plan", { id, plan: mark.plan });
  if ("attendance" in mark) return call("sessions.mark", { id, attendance: mark.attendance });
  return call("sessions.tag", { id, tags: mark.tags });
}

/**
 * Sets a mark: shown at once everywhere, saved behind it, put back when saving fails. Marks are saved in the order
 * they were set.
 */
export function markMutation(
  client: QueryClient,
  save: (one: MarkOfSession) => Promise<SessionRow>,
): MutationOptions<SessionRow, CallFailure, MarkOfSession> {
  return {
    mutationKey: markKey,
    scope: { id: "mark" },
    mutationFn: save,
    onMutate: async ({ row, mark }) => {
      // An answer on its way is of before the mark.
      await client.cancelQueries({ queryKey: ["sessions.list"] });
      patchSession(client, row.id, mark);
    },
    onError: (_error, { row, mark }) => patchSession(client, row.id, before(row, mark)),
  };
}

/** The same field as it was. */
function before(row: SessionRow, mark: Mark): Partial<SessionRow> {
  if ("rating" in mark) return { rating: row.rating };
  if ("plan" in mark) return { plan: row.plan };
  if ("attendance" in mark) return { attendance: row.attendance };
  return { tags: row.tags };
}
