import { useEffect } from "react";
import { useToasts } from "#renderer/ui/toast.tsx";
import { UNDO_IMPORT } from "./use-undo-import.ts";

/** Puts the offer to undo away: over a dialog it would hide the buttons. It stands in the event's menu as well. */
export function useCloseUndo(): void {
  const toasts = useToasts();
  useEffect(() => toasts.close(UNDO_IMPORT), [toasts]);
}
