import { useQueryClient } from "@tanstack/react-query";
import { keyOf } from "#renderer/ipc/use-call.ts";
import { markOf, type MarkCommandId } from "#renderer/ipc/mark-commands.ts";
import { useMarkSession } from "#renderer/ipc/use-mark-session.ts";
import { neighbours } from "#renderer/session/neighbours.ts";
import { useRemoveLeftOver } from "#renderer/session/use-remove-left-over.ts";
import type { SessionRow } from "#shared/session.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { focusPane } from "./focus-pane.ts";
import { pageOf, type Navigation, type Step } from "./navigation.ts";

type SessionCommandId =
  | MarkCommandId
  | "previous-session"
  | "next-session"
  | "edit-session"
  | "remove-left-over";

/** What can be done with the session that is open; null where none is. */
export function useSessionCommands(
  at: Navigation,
  go: (step: Step) => void,
  ask: (request: DialogRequest) => void,
): Record<SessionCommandId, (() => void) | null> {
  const client = useQueryClient();
  const mark = useMarkSession();
  const { remove: removeLeftOver } = useRemoveLeftOver(() => {
    go({ does: "close-page" });
    focusPane("programme");
  });
  const page = pageOf(at);
  const { eventId } = at;
  const openId = page?.of === "session" ? page.sessionId : null;
  const rows = (): SessionRow[] =>
    (eventId !== null && client.getQueryData<SessionRow[]>(keyOf("sessions.list", { eventId }))) ||
    [];
  const step = (way: "previous" | "next") =>
    openId === null || eventId === null
      ? null
      : () => {
          const row = neighbours(rows(), openId)[way];
          if (!row) return;
          go({ does: "open-page", eventId, page: { of: "session", sessionId: row.id } });
        };
  const marking = (id: MarkCommandId) =>
    openId === null
      ? null
      : () => {
          const row = rows().find((one) => one.id === openId);
          if (row) mark(row, markOf(id, row));
        };
  const open = openId === null ? undefined : rows().find(({ id }) => id === openId);
  return {
    "previous-session": step("previous"),
    "next-session": step("next"),
    "edit-session": open?.isOwn ? () => ask({ of: "own-session", sessionId: open.id }) : null,
    "remove-left-over": open?.status === "gone" && !open.isOwn ? () => removeLeftOver(open) : null,
    "plan-next": marking("plan-next"),
    "plan-must": marking("plan-must"),
    "plan-maybe": marking("plan-maybe"),
    "plan-backup": marking("plan-backup"),
    "plan-none": marking("plan-none"),
    attended: marking("attended"),
    "left-early": marking("left-early"),
    skipped: marking("skipped"),
    "watch-later": marking("watch-later"),
    watched: marking("watched"),
    "attendance-none": marking("attendance-none"),
    "rate-1": marking("rate-1"),
    "rate-2": marking("rate-2"),
    "rate-3": marking("rate-3"),
    "rate-4": marking("rate-4"),
    "rate-5": marking("rate-5"),
    "rate-none": marking("rate-none"),
  };
}
