import type { Payload, Topic } from "#shared/ipc.ts";
import type { NoteTarget } from "#shared/note.ts";

/** Sends a topic to every window. */
export type Broadcast = <T extends Topic>(topic: T, payload: Payload<T>) => void;

/** Tells the windows what a write has changed. */
export interface Announce {
  /** The list of events. */
  events(): void;
  /** What a person set on a session. */
  session(eventId: string): void;
  /** Which sessions an event has, or when they are: its days and counts differ too. */
  programme(eventId: string): void;
  note(target: NoteTarget, revision: number): void;
  post(post: Payload<"posts">): void;
  templates(): void;
  watched(): void;
  /** Anything may differ. */
  everything(): void;
}

/** `written` is called after every write, so that what it marked gets indexed. */
export function createAnnounce(broadcast: Broadcast, written: () => void): Announce {
  const tell: Broadcast = (topic, payload) => {
    broadcast(topic, payload);
    written();
  };
  return {
    events: () => tell("events", {}),
    session: (eventId) => tell("sessions", { eventId }),
    programme(eventId) {
      tell("sessions", { eventId });
      tell("events", {});
    },
    note: (target, revision) => tell("notes", { target, revision }),
    post: ({ id, eventId, revision }) => tell("posts", { id, eventId, revision }),
    templates: () => tell("templates", {}),
    // Nothing is written by it that would have to be indexed.
    watched: () => broadcast("watched", {}),
    everything: () => tell("everything", {}),
  };
}
