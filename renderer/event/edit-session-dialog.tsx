import { useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { createEventClock } from "#shared/event-time.ts";
import type { SessionRow } from "#shared/session.ts";
import { trashDays } from "#shared/trash.ts";
import { personalInWords } from "./personal-in-words.ts";
import { RemoveQuestion } from "./remove-question.tsx";
import { formOf } from "./session-form.ts";
import { SessionFormView } from "./session-form-view.tsx";
import { useEventWithSessions, type EventWithSessions } from "./use-event-with-sessions.ts";
import { useRemoveSession } from "./use-remove-session.ts";
import { Waiting } from "./waiting.tsx";

interface EditSessionDialogProps {
  /** A session of the person's own. */
  sessionId: string;
  onClose: () => void;
  onRemoved?: (sessionId: string) => void;
}

/** Changes or removes a session that was added by hand. */
export function EditSessionDialog({ sessionId, onClose, onRemoved }: EditSessionDialogProps) {
  const [isAsked, setIsAsked] = useState(false);
  const session = useCall("sessions.get", { id: sessionId });
  const { known, error, retry } = useEventWithSessions(session.data?.eventId ?? null);
  const again = () => {
    void session.refetch();
    retry();
  };
  return (
    <Dialog
      title={isAsked ? "Remove this session?" : "Edit session"}
      explanation={known?.event.name}
      width="wide"
      onClose={isAsked ? () => setIsAsked(false) : onClose}
    >
      {session.data && known ? (
        <EditSession
          session={session.data}
          known={known}
          isAsked={isAsked}
          onAsk={setIsAsked}
          onClose={onClose}
          onRemoved={() => {
            onRemoved?.(sessionId);
            onClose();
          }}
        />
      ) : (
        <Waiting error={session.error ?? error} onRetry={again} />
      )}
    </Dialog>
  );
}

interface EditSessionProps {
  session: SessionRow;
  known: EventWithSessions;
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
  onClose: () => void;
  onRemoved: () => void;
}

function EditSession({ session, known, isAsked, onAsk, onClose, onRemoved }: EditSessionProps) {
  const { zone, dayStartsAt } = known.event;
  const change = useAct("sessions.change", { quiet: true });
  const remove = useRemoveSession(session, onRemoved);
  const [start] = useState(() => formOf(session));
  const [times] = useState(() => ({ clock: createEventClock(zone, dayStartsAt), dayStartsAt }));
  const personal = personalInWords(session);
  return (
    <>
      <SessionFormView
        save="Save"
        known={known}
        start={start}
        times={times}
        isHidden={isAsked}
        isSaving={change.isPending}
        failure={change.error?.message ?? null}
        onCancel={onClose}
        onSave={(fields) => change.mutate({ id: session.id, fields }, { onSuccess: onClose })}
        aside={
          <Button look="danger" onClick={personal === null ? remove : () => onAsk(true)}>
            Remove session
          </Button>
        }
      />
      {isAsked && (
        <RemoveQuestion remove="Remove session" onRemove={remove} onKeep={() => onAsk(false)}>
          {session.title}: {personal} would be removed with it. All of it stays in the trash for{" "}
          {trashDays} days.
        </RemoveQuestion>
      )}
    </>
  );
}
