import { Dialog } from "#renderer/ui/dialog.tsx";
import { KeyTables } from "./key-tables.tsx";

/** All keys on one sheet. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" width="broad" isSheet onClose={onClose}>
      <KeyTables />
    </Dialog>
  );
}
