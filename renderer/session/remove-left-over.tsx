import { Button } from "#renderer/ui/button.tsx";
import type { SessionRow } from "#shared/session.ts";
import { useRemoveLeftOver } from "./use-remove-left-over.ts";

interface RemoveLeftOverProps {
  session: Pick<SessionRow, "id" | "title">;
  onRemoved: () => void;
}

/** Removes a session that left the programme and holds nothing of the person's; nobody has to be asked. */
export function RemoveLeftOver({ session, onRemoved }: RemoveLeftOverProps) {
  const { remove, isPending } = useRemoveLeftOver(onRemoved);
  return (
    <Button look="plain" size="small" disabled={isPending} onClick={() => remove(session)}>
      Remove
    </Button>
  );
}
