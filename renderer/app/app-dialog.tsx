import { Suspense } from "react";
import type { ConferenceEvent } from "#shared/event.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { focusPane } from "./focus-pane.ts";
import type { Step } from "./navigation.ts";
import {
  AddSessionDialog,
  ChangeLogDialog,
  EditSessionDialog,
  EventDialog,
  ExportDialog,
  ImportDialog,
  RecordingsDialog,
  RefreshDialog,
  RemoveEventDialog,
} from "./panes.tsx";

interface AppDialogProps {
  request: DialogRequest | null;
  onClose: () => void;
  ask: (request: DialogRequest) => void;
  go: (step: Step) => void;
  onRemoveEvent: (event: ConferenceEvent) => void;
}

/** The dialog that is asked for, if one is. */
export function AppDialog({ request, onClose, ask, go, onRemoveEvent }: AppDialogProps) {
  const done = (eventId: string) => {
    go({ does: "choose-event", eventId });
    onClose();
    // What the dialog was opened from may be gone with the empty start.
    focusPane("programme");
  };
  const openSession = (eventId: string) => (sessionId: string) =>
    go({ does: "open-page", eventId, page: { of: "session", sessionId } });
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
          onAdded={openSession(request.eventId)}
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
      {request?.of === "refresh" && (
        <RefreshDialog
          event={request.event}
          onClose={onClose}
          onImported={done}
          onImport={() => ask({ of: "import", origin: null, eventId: request.event.id })}
        />
      )}
      {request?.of === "change-log" && (
        <ChangeLogDialog
          event={request.event}
          onClose={onClose}
          onOpenSession={openSession(request.event.id)}
        />
      )}
      {request?.of === "recordings" && (
        <RecordingsDialog
          event={request.event}
          onClose={onClose}
          onOpenSession={openSession(request.event.id)}
          onRefresh={() => ask({ of: "refresh", event: request.event })}
        />
      )}
      {request?.of === "export" && <ExportDialog event={request.event} onClose={onClose} />}
      {request?.of === "remove-event" && (
        <RemoveEventDialog event={request.event} onRemove={onRemoveEvent} onClose={onClose} />
      )}
    </Suspense>
  );
}
