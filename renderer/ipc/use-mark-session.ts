import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SessionRow } from "#shared/session.ts";
import { markMutation, saveMark, type Mark } from "./mark.ts";

/** Sets a mark on a session. When it cannot be saved a toast says why, and what was before is shown again. */
export function useMarkSession(): (row: SessionRow, mark: Mark) => void {
  const client = useQueryClient();
  const { mutate } = useMutation(markMutation(client, saveMark));
  return (row, mark) => mutate({ row, mark });
}
