import { Dialog } from "#renderer/ui/dialog.tsx";
import { Trash } from "./trash.tsx";

/** What was removed, from wherever one is. */
export function TrashDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Trash" width="wide" isSheet onClose={onClose}>
      <Trash />
    </Dialog>
  );
}
