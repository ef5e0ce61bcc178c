import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { SessionRow } from "#shared/session.ts";

interface LeftOverRemoval {
  /** Main refuses, with the reason, while something on it is the person's. */
  remove: (session: Pick<SessionRow, "id" | "title">) => void;
  isPending: boolean;
}

/** Removes sessions that left the programme and hold nothing of the person's; nobody has to be asked. */
export function useRemoveLeftOver(onRemoved: () => void): LeftOverRemoval {
  const toasts = useToasts();
  const { mutate, isPending } = useAct("sessions.remove");
  const remove: LeftOverRemoval["remove"] = ({ id, title }) =>
    mutate(
      { id },
      {
        onSuccess: () => {
          toasts.tell(`Removed: ${title}.`);
          onRemoved();
        },
      },
    );
  return { remove, isPending };
}
