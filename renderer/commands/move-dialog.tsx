import { useMemo, useRef, useState } from "react";
import { appendBlocks } from "#renderer/editor/append-blocks.ts";
import { noteKey } from "#renderer/editor/note-key.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { cutPart, partToMove } from "#renderer/editor/part-to-move.ts";
import { useChangeNote } from "#renderer/editor/use-change-note.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { Chooser } from "./chooser.tsx";
import type { Place } from "./places.ts";
import { rank } from "#shared/rank.ts";
import { usePlaces } from "./use-places.ts";

/** More than anybody reads; a word more finds the rest. */
const OFFERED = 50;

interface MoveDialogProps {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  eventId: string | null;
  onClose: () => void;
}

/**
 * Moves what is selected in the note, or the block that the caret is in, to the end of another note. The other note has
 * it saved before it is taken out here: whatever happens between leaves it twice.
 */
export function MoveDialog({ events, eventId, onClose }: MoveDialogProps) {
  const notes = useOpenNotes();
  const change = useChangeNote();
  const { tell, tellFailure } = useToasts();
  const [typed, setTyped] = useState("");
  const isMoving = useRef(false);
  const [moved] = useState(() => {
    const source = notes.surface()?.shown() ?? null;
    const part = source && partToMove(source.state);
    return source && part && { source: source.target, part };
  });
  const all = usePlaces(events, eventId);
  // Not deferred: Enter after the last letter must not take what an earlier one found.
  const choices = useMemo(() => {
    const others = all.flatMap((place) => {
      const target = targetOf(place.item);
      const isOther = target && moved && noteKey(target) !== noteKey(moved.source);
      return isOther ? [{ ...place, item: { ...place.item, target } }] : [];
    });
    return rank(others, typed, OFFERED);
  }, [all, typed, moved]);

  const move = async (target: NoteTarget, title: string) => {
    if (!moved || isMoving.current) return;
    isMoving.current = true;
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
    onClose();
  };
  return (
    <Chooser
      title="Move to a note"
      placeholder="Move to: session, day or part"
      typed={typed}
      onType={setTyped}
      choices={choices}
      nothing={
        moved
          ? "Nothing has all of these words."
          : "There is nothing to move. Select some text in a note, or put the caret into a line of it."
      }
      onChoose={({ target, title }) => void move(target, title)}
      onClose={onClose}
    />
  );
}

function targetOf({ goal }: Place): NoteTarget | null {
  if (goal.to === "session") return { of: "session", sessionId: goal.sessionId };
  return goal.to === "note" ? goal.target : null;
}
