import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import { isDialogComing } from "#renderer/ui/dialog-open.ts";
import type { Keys } from "#shared/keys.ts";
import type { NoteBlock } from "#shared/note-body.ts";
import { keepCaretInRoom } from "./keep-caret-in-room.ts";
import type { NoteContext } from "./note-context.ts";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";
import type { OpenNotes } from "./open-notes.ts";

interface Shown {
  notes: OpenNotes;
  surface: NoteSurface;
  /** Null while the note is being read. */
  note: OpenNote | null;
  label: string;
  placeholder: string;
  context: NoteContext;
  keys: Keys;
  beginning: () => readonly NoteBlock[] | null | undefined;
}

/**
 * Puts the window's editor into `host` and shows the note in it. The focus stays in the text from one note to the next; what it
 * returns is to be called where it was in a bar of the note that goes.
 */
export function useSurface(host: RefObject<HTMLElement | null>, shown: Shown): () => void {
  const { notes, surface, note, label, placeholder, context, keys, beginning } = shown;
  /** The focus was in the text that made way for this note, or in a bar of it. */
  const wasInText = useRef(false);

  // Layout effects, both: a pane that goes takes the element out before the pane that comes takes it in.
  useLayoutEffect(() => {
    host.current?.append(surface.element);
    const release = keepCaretInRoom(surface.editor.view, surface.element);
    return () => {
      release();
      surface.show(null);
      surface.element.remove();
    };
  }, [host, surface]);

  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (surface.element.contains(focused)) wasInText.current = true;
    surface.show(note, { label, placeholder, context, keys, beginning });
    if (!note) return;
    notes.add(note);
    // The shell focuses the whole pane when it is come to by a key and the note is not there yet.
    const isComeTo =
      focused !== null && focused.matches("[data-pane]") && focused.contains(host.current);
    // A dialog that opens takes the focus from the text a moment before it has it itself.
    const isLost = wasInText.current && focused === document.body && !isDialogComing();
    wasInText.current = false;
    if (isComeTo || isLost) surface.editor.view.focus();
  }, [notes, surface, note, label, placeholder, context, keys, beginning, host]);

  return useCallback(() => {
    wasInText.current = true;
  }, []);
}
