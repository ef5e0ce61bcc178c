import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { NOTE_TEXT } from "#renderer/editor/note-text.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { useClock } from "#renderer/ipc/use-clock.ts";
import { callQuery } from "#renderer/ipc/use-call.ts";
import { holdKeys, type HeldKeys } from "#renderer/ui/hold-keys.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import { isAround, nextCandidate, presentOf } from "#shared/now.ts";
import type { Step } from "./navigation.ts";
import { writeAtEnd } from "./write-at-end.ts";

/** A note that was asked for, and the letters meant for it. */
interface Arrival {
  held: HeldKeys;
  /** Is kept once the note is shown, or there is none. */
  done: Promise<void>;
}

/**
 * Opens the note of what runs now with the caret at its end; from within that note, the one of what else runs, then of
 * what comes. What is typed right after the key is typed there, and a second press waits until the first has led to its note.
 */
export function useWriteNow(
  events: readonly ConferenceEvent[],
  go: (step: Step) => void,
): () => Promise<void> {
  const client = useQueryClient();
  const notes = useOpenNotes();
  const clock = useClock();
  const { tell, tellFailure } = useToasts();
  const last = useRef<Arrival>(null);

  const open = async (held: HeldKeys) => {
    const isWriting = (document.activeElement?.closest(NOTE_TEXT) ?? null) !== null;
    const shown = isWriting ? notes.surface()?.shown()?.target : null;
    const openId = shown?.of === "session" ? shown.sessionId : null;
    try {
      const now = await clock();
      const rows = await Promise.all(
        events
          .filter((event) => isAround(event, now))
          .map(({ id }) => client.fetchQuery(callQuery("sessions.list", { eventId: id }))),
      );
      const row = nextCandidate(presentOf(rows.flat(), now), openId);
      if (row === null) {
        tell("Nothing runs now, and nothing begins within a day.");
        if (isWriting) notes.surface()?.type(held.take());
        return;
      }
      const target = { of: "session", sessionId: row.id } as const;
      go({ does: "open-page", eventId: row.eventId, page: target });
      await writeAtEnd(notes, target, held);
    } catch (reason) {
      tellFailure(reason instanceof Error ? reason.message : String(reason));
    } finally {
      held.seal();
    }
  };

  return () => {
    const before = last.current;
    // What is typed from here on is meant for the next note.
    before?.held.seal();
    const held = holdKeys();
    const done = before ? before.done.then(() => open(held)) : open(held);
    last.current = { held, done };
    return done;
  };
}
