import { noteKey } from "#renderer/editor/note-key.ts";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import type { NoteTarget } from "#shared/note.ts";

/** What opens for the first time has to load the editor; about two seconds are waited for it. */
const FRAMES = 120;

/** Puts the caret at the end of a note as soon as it is shown; not any more once the person went elsewhere. */
export function writeAtEnd(notes: OpenNotes, target: NoteTarget): void {
  const key = noteKey(target);
  const before = document.activeElement;
  const look = (framesLeft: number) => {
    const focused = document.activeElement;
    const surface = notes.surface();
    const shown = surface?.shown() ?? null;
    const isShown = shown !== null && noteKey(shown.target) === key;
    const isElsewhere =
      before?.isConnected === true && focused !== before && !surface?.element.contains(focused);
    if (isElsewhere) return;
    if (isShown && surface?.element.isConnected) surface.editor.commands.focus("end");
    else if (framesLeft > 0) requestAnimationFrame(() => look(framesLeft - 1));
  };
  requestAnimationFrame(() => look(FRAMES));
}
