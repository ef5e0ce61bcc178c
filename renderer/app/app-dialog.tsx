import { Suspense } from "react";
import type { DialogRequest } from "./dialog-request.ts";
import { AddSessionDialog, EventDialog, ImportDialog } from "./panes.tsx";

interface AppDialogProps {
  request: DialogRequest | null;
  onClose: () => void;
  /** An event was imported, made or changed. */
  onEvent: (eventId: string) => void;
}

/** The dialog that is asked for, if one is. */
export function AppDialog({ request, onClose, onEvent }: AppDialogProps) {
  const done = (eventId: string) => {
    onEvent(eventId);
    onClose();
  };
  return (
    <Suspense>
      {request?.of === "import" && (
        <ImportDialog
          origin={request.origin}
          eventId={request.eventId}
          onClose={onClose}
          onImported={done}
        />
      )}
      {request?.of === "session" && <AddSessionDialog {...request} onClose={onClose} />}
      {request?.of === "event" && (
        <EventDialog eventId={request.eventId} onDone={done} onClose={onClose} />
      )}
    </Suspense>
  );
}
