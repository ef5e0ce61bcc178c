import { useKeys } from "#renderer/ipc/keys.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { keyGroups } from "./key-groups.ts";
import { KeyTables } from "./key-tables.tsx";

/** All keys on one sheet. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const keys = useKeys();
  return (
    <Dialog
      title="Keys"
      explanation="Settings gives a command another key."
      width="broad"
      isSheet
      onClose={onClose}
    >
      <KeyTables groups={keyGroups(keys)} />
    </Dialog>
  );
}
