import { useCopyNote } from "#renderer/editor/use-copy-note.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { isInField } from "#renderer/editor/is-in-field.ts";
import { IN_CAPTION } from "#renderer/editor/use-in-text.ts";
import type { NoteSurface } from "#renderer/editor/note-surface.ts";
import { isRemovable, useRemoveNote } from "#renderer/editor/use-remove-note.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { CommandId } from "#shared/commands.ts";
import type { TextCommandId } from "#shared/text-commands.ts";
import { textRuns } from "./text-runs.ts";

type NoteCommandId = Extract<
  CommandId,
  | TextCommandId
  | "remove-note"
  | "copy-note"
  | "note-history"
  | "turn-picture-left"
  | "turn-picture-right"
  | "keep-mine"
  | "keep-theirs"
  | "keep-both"
  | "stamp-time"
  | "quote-speaker"
  | "insert-footnote"
  | "move-block-up"
  | "move-block-down"
  | "set-link"
  | "add-files"
  | "follow-link"
  | "find-in-note"
  | "replace-in-note"
>;

/** What can be done with the note that is on screen; null where none is. */
export function useNoteCommands(): Record<NoteCommandId, (() => void) | null> {
  const notes = useOpenNotes();
  const { tell } = useToasts();
  const remove = useRemoveNote();
  const copy = useCopyNote();
  // Looked for when a command is run: notes come and go without the shell being drawn anew.
  const on = (run: (surface: NoteSurface) => void) => () => {
    const surface = notes.surface();
    if (surface?.shown() && surface.element.isConnected) run(surface);
    else tell("No note is open.");
  };
  // A key pressed in a caption is not to change the paragraph above the picture.
  const inText = (run: (surface: NoteSurface) => void) =>
    on((surface) => {
      if (isInField(surface.editor.view)) tell(IN_CAPTION);
      else run(surface);
    });
  const keep = (asked: "keep-mine" | "keep-theirs" | "keep-both") =>
    on((surface) => {
      if (surface.shown()?.autosave.status().conflict) surface.ask(asked);
      else tell("There is one text of this note alone.");
    });
  return {
    ...textRuns((id) => inText((surface) => surface.style(id))),
    "remove-note": on((surface) => {
      const note = surface.shown();
      if (note && isRemovable(note)) void remove(note);
      else tell("There is no note here to remove.");
    }),
    "copy-note": on(copy),
    "note-history": on((surface) => surface.ask("history")),
    "turn-picture-left": on((surface) => surface.ask("turn-left")),
    "turn-picture-right": on((surface) => surface.ask("turn-right")),
    "keep-mine": keep("keep-mine"),
    "keep-theirs": keep("keep-theirs"),
    "keep-both": keep("keep-both"),
    "stamp-time": inText((surface) => surface.ask("stamp")),
    "quote-speaker": inText((surface) => surface.ask("quote")),
    "insert-footnote": inText((surface) => surface.ask("footnote")),
    "move-block-up": inText((surface) => surface.move("up")),
    "move-block-down": inText((surface) => surface.move("down")),
    "add-files": inText((surface) => void surface.chooseFiles()),
    "set-link": inText((surface) => surface.ask("link")),
    "follow-link": on((surface) => surface.ask("follow")),
    "find-in-note": on((surface) => surface.ask("find")),
    "replace-in-note": on((surface) => surface.ask("replace")),
  };
}
