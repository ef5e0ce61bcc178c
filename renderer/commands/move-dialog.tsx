import { useCallback, useRef, useState } from "react";
import { appendBlocks } from "#renderer/editor/append-blocks.ts";
import { noteKey } from "#renderer/editor/note-key.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { cutPart, partToMove } from "#renderer/editor/part-to-move.ts";
import { useChangeNote } from "#renderer/editor/use-change-note.ts";
import { holdKeys, type HeldKeys } from "#renderer/ui/hold-keys.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { NoteChooser } from "./note-chooser.tsx";

interface MoveDialogProps {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  eventId: string | null;
  onClose: () => void;
  /** What was typed since the choice is `held`. */
  onMoved: (held: HeldKeys) => void;
}

/**
 * Moves what is selected in the note, or the block that the caret is in, to the end of another note. The other note has
 * it saved before it is taken out here: whatever happens between leaves it twice.
 */
export function MoveDialog({ events, eventId, onClose, onMoved }: MoveDialogProps) {
  const notes = useOpenNotes();
  const change = useChangeNote();
  const { tell, tellFailure } = useToasts();
  const isMoving = useRef(false);
  const [moved] = useState(() => {
    const source = notes.surface()?.shown() ?? null;
    const part = source && partToMove(source.state);
    return source && part && { source: source.target, part };
  });
  const isOther = useCallback(
    (target: NoteTarget) => moved !== null && noteKey(target) !== noteKey(moved.source),
    [moved],
  );

  const move = async (target: NoteTarget, title: string) => {
    if (!moved || isMoving.current) return;
    isMoving.current = true;
    const held = holdKeys();
    try {
      await change(target, (state) => appendBlocks(state, moved.part.blocks));
      let isCut = true;
      await change(moved.source, (state) => {
        const tr = cutPart(state, moved.part);
        isCut = tr !== null;
        return tr;
      });
      tell(isCut ? `Moved to “${title}”` : `Copied to “${title}”: it was changed here meanwhile`);
    } catch (reason) {
      tellFailure(reason instanceof Error ? reason.message : String(reason));
    }
    onMoved(held);
  };
  return (
    <NoteChooser
      title="Move to a note"
      placeholder="Move to: session, day or part"
      events={events}
      eventId={eventId}
      nothing={
        moved
          ? "Nothing has all of these words."
          : "There is nothing to move. Select some text in a note, or put the caret into a line of it."
      }
      isOffered={isOther}
      onChoose={(target, title) => void move(target, title)}
      onClose={onClose}
    />
  );
}
