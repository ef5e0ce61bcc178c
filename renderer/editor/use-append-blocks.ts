import { Fragment } from "@tiptap/pm/model";
import type { NoteTarget } from "#shared/note.ts";
import type { NoteBlock } from "#shared/note-body.ts";
import { appendBlocks } from "./append-blocks.ts";
import { useOpenNotes } from "./open-notes-provider.tsx";
import { useChangeNote } from "./use-change-note.ts";

/**
 * Puts blocks at the end of a note, on screen or not. Answers null once they are saved, or why they are not saved yet although they
 * are in the note, where saving is tried again. Rejects when they are nowhere.
 */
export function useAppendBlocks(): (
  target: NoteTarget,
  blocks: readonly NoteBlock[],
) => Promise<string | null> {
  const notes = useOpenNotes();
  const change = useChangeNote();
  return async (target, blocks) => {
    try {
      await change(target, (state) =>
        appendBlocks(state, Fragment.fromJSON(state.schema, blocks).content),
      );
      return null;
    } catch (reason) {
      const isInNote = notes.find(target)?.autosave.status().unsaved === true;
      if (!isInNote) throw reason;
      return reason instanceof Error ? reason.message : String(reason);
    }
  };
}
