import { useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { createEventClock } from "#shared/event-time.ts";
import type { SessionRow } from "#shared/session.ts";
import { personalInWords } from "./personal-in-words.ts";
import { RemoveQuestion } from "./remove-question.tsx";
import { formOf } from "./session-form.ts";
import { SessionFormDialog } from "./session-form-dialog.tsx";
import { useEventWithSessions, type EventWithSessions } from "./use-event-with-sessions.ts";
import { WaitingDialog } from "./waiting-dialog.tsx";

interface EditSessionDialogProps {
  /** A session of the person's own. */
  sessionId: string;
  onClose: () => void;
  onRemoved?: (sessionId: string) => void;
}

const TITLE = "Edit session";

/** Changes or removes a session that was added by hand. */
export function EditSessionDialog({ sessionId, ...rest }: EditSessionDialogProps) {
  const session = useCall("sessions.get", { id: sessionId });
  const { known, error, retry } = useEventWithSessions(session.data?.eventId ?? null);
  if (!session.data || !known) {
    const again = () => {
      void session.refetch();
      retry();
    };
    return <WaitingDialog title={TITLE} error={session.error ?? error} onRetry={again} {...rest} />;
  }
  return <EditSession session={session.data} known={known} {...rest} />;
}

interface EditSessionProps extends Omit<EditSessionDialogProps, "sessionId"> {
  session: SessionRow;
  known: EventWithSessions;
}

function EditSession({ session, known: { event, rows }, onClose, onRemoved }: EditSessionProps) {
  const change = useAct("sessions.change", { quiet: true });
  const remove = useAct("sessions.remove");
  const add = useAct("sessions.add");
  const toasts = useToasts();
  const [isAsked, setIsAsked] = useState(false);
  const [start] = useState(() => formOf(session));
  const [times] = useState(() => ({
    clock: createEventClock(event.zone, event.dayStartsAt),
    dayStartsAt: event.dayStartsAt,
  }));
  const personal = personalInWords(session);

  const removeNow = () =>
    remove.mutate(
      { id: session.id },
      {
        onSuccess: () => {
          // With nothing of the person's on it, the same session can simply be added again.
          if (personal === null) {
            toasts.tellUndo(`Removed: ${session.title}.`, () =>
              add.mutate({ eventId: session.eventId, fields: session }),
            );
          } else toasts.tell(`Removed: ${session.title}.`);
          onRemoved?.(session.id);
          onClose();
        },
      },
    );
  if (isAsked && personal !== null) {
    return (
      <RemoveQuestion
        title="Remove this session?"
        remove="Remove session"
        onRemove={removeNow}
        onKeep={() => setIsAsked(false)}
      >
        {session.title}: {personal} would be removed with it. This cannot be undone.
      </RemoveQuestion>
    );
  }
  return (
    <SessionFormDialog
      title={TITLE}
      save="Save"
      event={event}
      rows={rows}
      start={start}
      times={times}
      isSaving={change.isPending}
      failure={change.error?.message ?? null}
      onClose={onClose}
      onSave={(fields) => change.mutate({ id: session.id, fields }, { onSuccess: onClose })}
      aside={
        <Button
          look="danger"
          disabled={remove.isPending}
          onClick={personal === null ? removeNow : () => setIsAsked(true)}
        >
          Remove session
        </Button>
      }
    />
  );
}
