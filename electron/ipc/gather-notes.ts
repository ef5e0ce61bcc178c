import type { Payload } from "#shared/ipc.ts";
import type { Broadcast } from "./announce.ts";

/** Shorter than a person notices. Milliseconds. */
const GATHERING = 50;

/**
 * The same broadcast, but of several saves of one note in quick succession the windows hear the last: telling takes as
 * long as half a save, and whoever waits for the next one would pay for it.
 */
export function gatherNotes(broadcast: Broadcast): Broadcast {
  const waiting = new Map<string, Payload<"notes">>();
  const tellAll = (): void => {
    for (const payload of waiting.values()) broadcast("notes", payload);
    waiting.clear();
  };
  const gather = (payload: Payload<"notes">): void => {
    if (waiting.size === 0) setTimeout(tellAll, GATHERING);
    waiting.set(JSON.stringify(payload.target), payload);
  };
  return (topic, payload) => {
    if (isNote(topic, payload)) gather(payload);
    else broadcast(topic, payload);
  };
}

const isNote = (topic: string, _payload: unknown): _payload is Payload<"notes"> =>
  topic === "notes";
