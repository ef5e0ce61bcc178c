import { useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { createEventClock } from "#shared/event-time.ts";
import { newForm } from "./session-form.ts";
import { SessionFormDialog } from "./session-form-dialog.tsx";
import { suggestSpan } from "./suggest-span.ts";
import { useEventWithSessions, type EventWithSessions } from "./use-event-with-sessions.ts";
import { WaitingDialog } from "./waiting-dialog.tsx";

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
  if (!known) return <WaitingDialog title={TITLE} error={error} onRetry={retry} {...rest} />;
  return <AddSession known={known} {...rest} />;
}

const TITLE = "Add a session";

interface AddSessionProps extends Omit<AddSessionDialogProps, "eventId"> {
  known: EventWithSessions;
}

function AddSession({ known: { event, rows }, day, onClose, onAdded }: AddSessionProps) {
  const add = useAct("sessions.add", { quiet: true });
  const [{ times, start }] = useState(() => {
    const clock = createEventClock(event.zone, event.dayStartsAt);
    const span = suggestSpan({ event, rows, day, now: Date.now(), clock });
    const ofEvent = { clock, dayStartsAt: event.dayStartsAt };
    return { times: ofEvent, start: newForm(span.start, span.end, ofEvent) };
  });
  return (
    <SessionFormDialog
      title={TITLE}
      save="Add session"
      event={event}
      rows={rows}
      start={start}
      times={times}
      isSaving={add.isPending}
      failure={add.error?.message ?? null}
      onClose={onClose}
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
