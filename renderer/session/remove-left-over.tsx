import { useAct } from "#renderer/ipc/use-act.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { SessionRow } from "#shared/session.ts";

interface RemoveLeftOverProps {
  session: Pick<SessionRow, "id" | "title">;
  onRemoved: () => void;
}

/** Removes a session that left the programme and holds nothing of the person's; nobody has to be asked. */
export function RemoveLeftOver({ session: { id, title }, onRemoved }: RemoveLeftOverProps) {
  const toasts = useToasts();
  const remove = useAct("sessions.remove");
  const removed = () => {
    toasts.tell(`Removed: ${title}.`);
    onRemoved();
  };
  return (
    <Button
      look="plain"
      size="small"
      disabled={remove.isPending}
      onClick={() => remove.mutate({ id }, { onSuccess: removed })}
    >
      Remove
    </Button>
  );
}
