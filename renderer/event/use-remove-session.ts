import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { SessionRow } from "#shared/session.ts";
import { personalInWords } from "./personal-in-words.ts";

/**
 * Removes a session of one's own. One with nothing of the person's on it can be taken back: the same is added again.
 * For others somebody has to have asked.
 */
export function useRemoveSession(session: SessionRow, onRemoved: () => void): () => void {
  const toasts = useToasts();
  const remove = useAct("sessions.remove");
  const add = useAct("sessions.add");
  const { id, eventId, title } = session;
  const removed = () => {
    const sentence = `Removed: ${title}.`;
    if (personalInWords(session) !== null) toasts.tell(sentence);
    else toasts.tellUndo(sentence, () => add.mutate({ eventId, fields: session }));
    onRemoved();
  };
  return () => remove.mutate({ id }, { onSuccess: removed });
}
