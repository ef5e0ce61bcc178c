import { useRef, useState } from "react";
import { useAppendBlocks } from "#renderer/editor/use-append-blocks.ts";
import { useNow } from "#renderer/ipc/use-clock.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { RadioChoice } from "#renderer/ui/radio-choice.tsx";
import { EmptyState } from "#renderer/ui/state.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import { captureTarget, sessionsToCapture } from "#shared/capture-target.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { noteTitle } from "#shared/note-title.ts";
import { thoughtBlocks } from "#shared/rich-text/thought-blocks.ts";
import { ThoughtField } from "./thought-field.tsx";

interface CaptureDialogProps {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  eventId: string | null;
  onClose: () => void;
}

/** Means the day's note, or that of the event, among the ids of sessions. */
const NO_SESSION = "none";

/** A thought that need not belong to a session. What is typed is kept until it is in a note, whatever happens meanwhile. */
export function CaptureDialog({ events, eventId, onClose }: CaptureDialogProps) {
  const now = useNow();
  const [typed, setTyped] = useRemembered("thought", (stored) => stored ?? "");
  const [chosen, setChosen] = useState(NO_SESSION);
  const [wrong, setWrong] = useState<string | null>(null);
  /** A second press of the key comes before the first one is drawn. */
  const isSaving = useRef(false);
  const append = useAppendBlocks();
  const { tell, tellFailure } = useToasts();
  const shown = events.find(({ id }) => id === eventId) ?? null;
  const place = captureTarget(events, shown, now);
  const { data: rows = [] } = useCall("sessions.list", place && { eventId: place.event.id });
  if (!place) {
    return (
      <Dialog title="Write down a thought" onClose={onClose}>
        <EmptyState title="No event yet">A thought goes to a note of an event.</EmptyState>
      </Dialog>
    );
  }
  const running = sessionsToCapture(rows, now);
  const session = running.find(({ id }) => id === chosen);
  const target: NoteTarget = session ? { of: "session", sessionId: session.id } : place.target;
  const goesTo = session?.title ?? noteTitle(place.target);
  const save = async () => {
    const blocks = thoughtBlocks(typed, place.time);
    if (blocks.length === 0 || isSaving.current) return;
    isSaving.current = true;
    try {
      const unsaved = await append(target, blocks);
      setTyped("");
      onClose();
      if (unsaved === null) tell(`Written down: ${goesTo}`);
      else tellFailure(unsaved);
    } catch (reason) {
      isSaving.current = false;
      setWrong(reason instanceof Error ? reason.message : String(reason));
    }
  };
  return (
    <Dialog
      title="Write down a thought"
      explanation={
        <>
          {running.length === 0 && `${noteTitle(place.target)} of `}
          <bdi>{place.event.name}</bdi>
        </>
      }
      onClose={onClose}
    >
      <ThoughtField value={typed} onChange={setTyped} wrong={wrong} onSave={() => void save()} />
      {running.length > 0 && (
        <RadioChoice
          label="Goes to"
          choices={[
            { value: NO_SESSION, words: noteTitle(place.target) },
            ...running.map(({ id, title }) => ({ value: id, words: title })),
          ]}
          value={session?.id ?? NO_SESSION}
          onChange={setChosen}
        />
      )}
      <DialogFoot>
        <Button look="main" disabled={typed.trim() === ""} onClick={() => void save()}>
          Save
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
