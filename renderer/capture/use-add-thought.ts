import { Fragment } from "@tiptap/pm/model";
import { appendBlocks } from "#renderer/editor/append-blocks.ts";
import { useChangeNote } from "#renderer/editor/use-change-note.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import type { NoteTarget } from "#shared/note.ts";
import type { NoteBlock } from "#shared/note-body.ts";

/**
 * Puts a thought at the end of a note. Answers null once it is saved, or why it is not saved yet although it is in the
 * note, where saving is tried again. Rejects when it is nowhere.
 */
export function useAddThought(): (
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
