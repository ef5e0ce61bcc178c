import { noteKey } from "#renderer/editor/note-key.ts";
import type { NoteSurface } from "#renderer/editor/note-surface.ts";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import { isDialogGoing } from "#renderer/ui/dialog-open.ts";
import { holdKeys, type HeldKeys } from "#renderer/ui/hold-keys.ts";
import type { NoteTarget } from "#shared/note.ts";

/** What opens for the first time has to load the editor; about two seconds are waited for it. */
const FRAMES = 120;

/** The editor, once it shows a note and letters may come into it; null until then. */
export function shownNow(notes: OpenNotes, target: NoteTarget): NoteSurface | null {
  const surface = whereShown(notes, target);
  return surface?.isReady() === true && !isDialogGoing() ? surface : null;
}

/**
 * Does something in a note as soon as it is shown; not any more once the person went elsewhere. What is typed until then is
 * typed into it afterwards. Answers, once it is shown or left, whether that was so.
 */
export function whenShown(
  notes: OpenNotes,
  target: NoteTarget,
  act: (surface: NoteSurface) => void | Promise<void>,
  held: HeldKeys = holdKeys(),
): Promise<boolean> {
  const leaving = new AbortController();
  const { signal } = leaving;
  const leave = () => leaving.abort();
  document.addEventListener("pointerdown", leave, { capture: true, signal });
  document.addEventListener(
    "keydown",
    (pressed) => (pressed.key === "Tab" || pressed.key === "Escape") && leave(),
    { capture: true, signal },
  );
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      held.seal();
      resolve(false);
    });
    const arrive = async (surface: NoteSurface) => {
      await act(surface);
      surface.type(held.take());
      resolve(true);
      leave();
    };
    const look = (framesLeft: number) => {
      if (signal.aborted) return;
      const surface = framesLeft === 0 ? whereShown(notes, target) : shownNow(notes, target);
      if (surface) {
        void arrive(surface);
      } else if (framesLeft > 0) requestAnimationFrame(() => look(framesLeft - 1));
      else leave();
    };
    requestAnimationFrame(() => look(FRAMES));
  });
}

function whereShown(notes: OpenNotes, target: NoteTarget): NoteSurface | null {
  const surface = notes.surface();
  const shown = surface?.shown() ?? null;
  const isThere = shown !== null && noteKey(shown.target) === noteKey(target);
  return isThere && surface?.element.isConnected ? surface : null;
}
