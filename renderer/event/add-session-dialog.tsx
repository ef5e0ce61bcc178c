import { useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { createEventClock } from "#shared/event-time.ts";
import { newForm } from "./session-form.ts";
import { SessionFormView } from "./session-form-view.tsx";
import { suggestSpan } from "./suggest-span.ts";
import { useEventWithSessions, type EventWithSessions } from "./use-event-with-sessions.ts";
import { Waiting } from "./waiting.tsx";

interface AddSessionDialogProps {
  eventId: string;
  /** The day that is looked at; null: the event's first, or today while it runs. */
  day: string | null;
  onClose: () => void;
  onAdded?: (sessionId: string) => void;
}

/** A session that no schedule has: a talk in the hallway, a party, a missing talk. */
export function AddSessionDialog({ eventId, ...rest }: AddSessionDialogProps) {
  const { known, error, retry } = useEventWithSessions(eventId);
  const { data: about } = useCall("app.about", {});
  return (
    <Dialog
      title="Add a session"
      explanation={known?.event.name}
      width="wide"
      onClose={rest.onClose}
    >
      {known && about ? (
        <AddSession known={known} stoppedAt={about.stoppedAt} {...rest} />
      ) : (
        <Waiting error={error} onRetry={retry} />
      )}
    </Dialog>
  );
}

interface AddSessionProps extends Omit<AddSessionDialogProps, "eventId"> {
  known: EventWithSessions;
  /** What the app's clock says where it stands still; null: it is the system's. */
  stoppedAt: number | null;
}

function AddSession({ known, stoppedAt, day, onClose, onAdded }: AddSessionProps) {
  const { event, rows } = known;
  const add = useAct("sessions.add", { quiet: true });
  const [{ times, start }] = useState(() => {
    const clock = createEventClock(event.zone, event.dayStartsAt);
    const span = suggestSpan({ event, rows, day, now: stoppedAt ?? Date.now(), clock });
    const ofEvent = { clock, dayStartsAt: event.dayStartsAt };
    return { times: ofEvent, start: newForm(span.start, span.end, ofEvent) };
  });
  return (
    <SessionFormView
      save="Add session"
      known={known}
      start={start}
      times={times}
      isSaving={add.isPending}
      failure={add.error?.message ?? null}
      onCancel={onClose}
      onSave={(fields) =>
        add.mutate(
          { eventId: event.id, fields },
          {
            onSuccess: ({ id }) => {
              onAdded?.(id);
              onClose();
            },
          },
        )
      }
    />
  );
}
