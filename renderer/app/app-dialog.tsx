import { Suspense } from "react";
import type { ConferenceEvent } from "#shared/event.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { focusPane } from "./focus-pane.ts";
import type { Step } from "./navigation.ts";
import {
  AddSessionDialog,
  EditSessionDialog,
  EventDialog,
  ImportDialog,
  RemoveEventDialog,
} from "./panes.tsx";

interface AppDialogProps {
  request: DialogRequest | null;
  onClose: () => void;
  go: (step: Step) => void;
  onRemoveEvent: (event: ConferenceEvent) => void;
}

/** The dialog that is asked for, if one is. */
export function AppDialog({ request, onClose, go, onRemoveEvent }: AppDialogProps) {
  const done = (eventId: string) => {
    go({ does: "choose-event", eventId });
    onClose();
    // What the dialog was opened from may be gone with the empty start.
    focusPane("programme");
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
      {request?.of === "new-session" && (
        <AddSessionDialog
          eventId={request.eventId}
          day={request.day}
          onClose={onClose}
          onAdded={(sessionId) =>
            go({
              does: "open-page",
              eventId: request.eventId,
              page: { of: "session", sessionId },
            })
          }
        />
      )}
      {request?.of === "own-session" && (
        <EditSessionDialog
          sessionId={request.sessionId}
          onClose={onClose}
          onRemoved={() => go({ does: "close-page" })}
        />
      )}
      {request?.of === "event" && (
        <EventDialog eventId={request.eventId} onDone={done} onClose={onClose} />
      )}
      {request?.of === "remove-event" && (
        <RemoveEventDialog event={request.event} onRemove={onRemoveEvent} onClose={onClose} />
      )}
    </Suspense>
  );
}
