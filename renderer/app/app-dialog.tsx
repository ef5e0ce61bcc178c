import { Suspense } from "react";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import { closeThen } from "./close-then.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { focusPane } from "./focus-pane.ts";
import { goTo } from "./go-to.ts";
import type { Step } from "./navigation.ts";
import {
  AddSessionDialog,
  CaptureDialog,
  ChangeLogDialog,
  CommandPalette,
  EditSessionDialog,
  EventDialog,
  ExportDialog,
  ImportDialog,
  KeysDialog,
  MoveDialog,
  PutPicturesDialog,
  QuickOpen,
  RecordingsDialog,
  RecoveryDialog,
  RefreshDialog,
  RemoveEventDialog,
  TemplateDialog,
  TrashDialog,
} from "./panes.tsx";
import { typeOn } from "./type-on.ts";
import { useShowRecovered } from "./use-show-recovered.ts";
import type { CommandRuns } from "./use-commands.ts";

interface AppDialogProps {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  eventId: string | null;
  runs: CommandRuns;
  request: DialogRequest | null;
  onClose: () => void;
  ask: (request: DialogRequest) => void;
  go: (step: Step) => void;
  onRemoveEvent: (event: ConferenceEvent) => void;
}

/** The dialog that is asked for, if one is. */
export function AppDialog(props: AppDialogProps) {
  const { events, eventId, runs, request, onClose, ask, go, onRemoveEvent } = props;
  const notes = useOpenNotes();
  const done = (chosen: string) => {
    go({ does: "choose-event", eventId: chosen });
    onClose();
    // What the dialog was opened from may be gone with the empty start.
    focusPane("programme");
  };
  const openSession = (of: string) => (sessionId: string) =>
    go({ does: "open-page", eventId: of, page: { of: "session", sessionId } });
  const type = (typed: string) => typeOn(notes, typed);
  const showUsed = useShowRecovered(go, onClose);
  return (
    <Suspense>
      {request?.of === "palette" && (
        <CommandPalette
          runs={runs}
          onRun={(run) => closeThen(onClose, run, type)}
          onClose={onClose}
        />
      )}
      {request?.of === "quick-open" && (
        <QuickOpen
          events={events}
          eventId={eventId}
          onGo={(goal) => closeThen(onClose, () => goTo(goal, go, notes), type)}
          onClose={onClose}
        />
      )}
      {request?.of === "capture" && (
        <CaptureDialog events={events} eventId={eventId} onClose={onClose} />
      )}
      {request?.of === "move-to-note" && (
        <MoveDialog
          events={events}
          eventId={eventId}
          onClose={onClose}
          onMoved={(held) => closeThen(onClose, () => {}, type, held)}
        />
      )}
      {request?.of === "put-pictures" && (
        <PutPicturesDialog events={events} eventId={eventId} onClose={onClose} />
      )}
      {request?.of === "template" && <TemplateDialog onClose={onClose} />}
      {request?.of === "keys" && <KeysDialog onClose={onClose} />}
      {request?.of === "trash" && <TrashDialog onClose={onClose} />}
      {request?.of === "recovery" && <RecoveryDialog onUsed={showUsed} onClose={onClose} />}
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
