import { useCall } from "#renderer/ipc/use-call.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { SessionRow } from "#shared/session.ts";

export interface EventWithSessions {
  event: ConferenceEvent;
  rows: readonly SessionRow[];
}

interface Asked {
  /** Null until it is known. */
  known: EventWithSessions | null;
  error: Error | null;
  retry: () => void;
}

/** An event and its sessions. `null` asks for nothing yet. */
export function useEventWithSessions(eventId: string | null): Asked {
  const events = useCall("events.list", {});
  const sessions = useCall("sessions.list", eventId === null ? null : { eventId });
  const event = events.data?.find(({ id }) => id === eventId);
  const retry = () => {
    void events.refetch();
    void sessions.refetch();
  };
  return {
    known: event && sessions.data ? { event, rows: sessions.data } : null,
    error: events.error ?? sessions.error,
    retry,
  };
}
