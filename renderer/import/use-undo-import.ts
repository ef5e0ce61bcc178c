import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import { undoneInWords } from "./import-words.ts";

/** The toast that offers it: there is one at a time, and none while another import is looked at. */
export const UNDO_IMPORT = "undo import";

/** Takes an event's last import back, and says what came of it. A refusal is told by a toast. */
export function useUndoImport(): (eventId: string, name: string) => void {
  const toasts = useToasts();
  const { mutateAsync } = useAct("imports.undo");
  return (eventId, name) => {
    toasts.close(UNDO_IMPORT);
    mutateAsync({ eventId }).then(
      (undone) => toasts.tell(undoneInWords(undone, name)),
      // The sentence of the failure is in a toast already.
      () => {},
    );
  };
}
