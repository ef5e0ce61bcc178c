import type { QueryClient } from "@tanstack/react-query";
import type { Output } from "#shared/ipc.ts";
import type { SessionRow } from "#shared/session.ts";
import { keyOf } from "./use-call.ts";

/** Writes fields of one session into every cached answer that shows it. Rows that do not differ keep their identity. */
export function patchSession(client: QueryClient, id: string, fields: Partial<SessionRow>): void {
  client.setQueriesData<Output<"sessions.list">>({ queryKey: ["sessions.list"] }, (rows) => {
    const at = rows?.findIndex((row) => row.id === id) ?? -1;
    const row = rows?.[at];
    if (!rows || !row || !differs(row, fields)) return rows;
    return rows.with(at, { ...row, ...fields });
  });
  client.setQueryData<Output<"sessions.get">>(keyOf("sessions.get", { id }), (page) =>
    page && differs(page, fields) ? { ...page, ...fields } : page,
  );
}

const differs = (row: SessionRow, fields: Partial<SessionRow>): boolean => {
  const now: Record<string, unknown> = row;
  return Object.entries(fields).some(([name, value]) => now[name] !== value);
};
