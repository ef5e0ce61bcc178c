import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Attendance, Plan, SessionRow } from "#shared/session.ts";
import { call } from "./client.ts";
import { markKey } from "./mark-key.ts";
import { patchSession } from "./patch-session.ts";

/** What a person sets on a session with one click or key. */
export type Mark =
  | { rating: number | null }
  | { plan: Plan | null }
  | { attendance: Attendance | null }
  | { tags: string[] };

function save(id: string, mark: Mark): Promise<SessionRow> {
  if ("rating" in mark) return call("sessions.rate", { id, rating: mark.rating });
  if ("plan" in mark) return call("sessions.plan", { id, plan: mark.plan });
  if ("attendance" in mark) return call("sessions.mark", { id, attendance: mark.attendance });
  return call("sessions.tag", { id, tags: mark.tags });
}

/** The same field as it was, to be put back when the mark could not be saved. */
function before(row: SessionRow, mark: Mark): Partial<SessionRow> {
  if ("rating" in mark) return { rating: row.rating };
  if ("plan" in mark) return { plan: row.plan };
  if ("attendance" in mark) return { attendance: row.attendance };
  return { tags: row.tags };
}

/**
 * Sets a mark: shown at once everywhere, saved behind it, put back when saving fails (a toast then says why).
 * Marks are saved in the order they were set.
 */
export function useMarkSession(): (row: SessionRow, mark: Mark) => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: markKey,
    scope: { id: "mark" },
    mutationFn: ({ row, mark }: { row: SessionRow; mark: Mark }) => save(row.id, mark),
    onError: (_error, { row, mark }) => patchSession(client, row.id, before(row, mark)),
  });
  return (row, mark) => {
    void client.cancelQueries({ queryKey: ["sessions.list"] });
    patchSession(client, row.id, mark);
    mutate({ row, mark });
  };
}
