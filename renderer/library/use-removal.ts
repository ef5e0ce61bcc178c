import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";

/** Moves an event into the trash, with a way back in the message that says so. A failure is told by a toast. */
export function useRemoval(): (event: ConferenceEvent) => void {
  const toasts = useToasts();
  const remove = useAct("events.remove");
  const restore = useAct("trash.restore");
  return ({ id, name }) =>
    remove.mutate(
      { id },
      {
        onSuccess: ({ trashId }) =>
          toasts.tellUndo(`Removed: ${name}.`, () => restore.mutate({ id: trashId })),
      },
    );
}
