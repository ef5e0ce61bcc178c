import { useLayoutEffect, useState } from "react";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import type { NoteSurface } from "#renderer/editor/note-surface.ts";
import type { NoteTarget } from "#shared/note.ts";
import { shownNow, whenShown } from "./when-shown.ts";

/** So long the rest of the window waits for a note that does not come. */
const PATIENCE_MILLISECONDS = 600;

/**
 * Puts the caret at the end of the note that a window begins with, and then sets the performance mark `writing`. Answers
 * whether the rest of the window may be drawn: the note comes first.
 */
export function useBeginWriting(target: NoteTarget | null): boolean {
  const notes = useOpenNotes();
  const [isBegun, setIsBegun] = useState(target === null);
  useLayoutEffect(() => {
    if (target === null) return undefined;
    const begun = () => setIsBegun(true);
    const waiting = setTimeout(begun, PATIENCE_MILLISECONDS);
    const write = (surface: NoteSurface) => {
      surface.writeAtEnd();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          performance.mark("writing");
          begun();
        }),
      );
    };
    // It is mostly there: the caret comes in the first frame then.
    const surface = shownNow(notes, target);
    if (surface) write(surface);
    else void whenShown(notes, target, write);
    return () => clearTimeout(waiting);
  }, [notes, target]);
  return isBegun;
}
