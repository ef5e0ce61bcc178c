import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { SessionRow } from "#shared/session.ts";

/** Moves a session of one's own into the trash, with a way back in the message that says so. */
export function useRemoveSession(session: SessionRow, onRemoved: () => void): () => void {
  const toasts = useToasts();
  const remove = useAct("sessions.remove");
  const restore = useAct("trash.restore");
  const { id, title } = session;
  return () =>
    remove.mutate(
      { id },
      {
        onSuccess: ({ trashId }) => {
          toasts.tellUndo(`Removed: ${title}.`, () => restore.mutate({ id: trashId }));
          onRemoved();
        },
      },
    );
}
