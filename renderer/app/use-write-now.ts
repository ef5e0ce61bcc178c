import { useQueryClient } from "@tanstack/react-query";
import { NOTE_TEXT } from "#renderer/editor/note-text.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { useClock } from "#renderer/ipc/use-clock.ts";
import { callQuery } from "#renderer/ipc/use-call.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import { isAround, nextCandidate, presentOf } from "#shared/now.ts";
import { pageOf, type Navigation, type Step } from "./navigation.ts";
import { writeAtEnd } from "./write-at-end.ts";

/**
 * Opens the note of what runs now with the caret at its end; from within that note, the one of what else runs, then of
 * what comes.
 */
export function useWriteNow(
  events: readonly ConferenceEvent[],
  at: Navigation,
  go: (step: Step) => void,
): () => Promise<void> {
  const client = useQueryClient();
  const notes = useOpenNotes();
  const clock = useClock();
  const { tell, tellFailure } = useToasts();
  return async () => {
    const page = pageOf(at);
    const isWriting = (document.activeElement?.closest(NOTE_TEXT) ?? null) !== null;
    const openId = isWriting && page?.of === "session" ? page.sessionId : null;
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
        return;
      }
      const target = { of: "session", sessionId: row.id } as const;
      go({ does: "open-page", eventId: row.eventId, page: target });
      writeAtEnd(notes, target);
    } catch (reason) {
      tellFailure(reason instanceof Error ? reason.message : String(reason));
    }
  };
}
