import { useUndoImport } from "#renderer/import/use-undo-import.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { DialogRequest } from "./dialog-request.ts";

interface EventMenuProps {
  event: ConferenceEvent;
  ask: (request: DialogRequest) => void;
}

/** What can be done with an event and its programme, in its menu. */
export function EventMenu({ event, ask }: EventMenuProps) {
  const { data: undoable } = useCall("imports.undoable", { eventId: event.id });
  const undo = useUndoImport();
  return (
    <>
      <MenuItem onChoose={() => ask({ of: "refresh", event })}>Refresh</MenuItem>
      <MenuItem disabled={!undoable} onChoose={() => undo(event.id, event.name)}>
        Undo last import
      </MenuItem>
      <MenuItem onChoose={() => ask({ of: "change-log", event })}>Change log</MenuItem>
      <MenuItem onChoose={() => ask({ of: "recordings", event })}>Recordings missing</MenuItem>
      <MenuItem onChoose={() => ask({ of: "export", event })}>Export</MenuItem>
      <MenuLine />
    </>
  );
}
