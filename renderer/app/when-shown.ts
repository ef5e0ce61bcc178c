import { noteKey } from "#renderer/editor/note-key.ts";
import type { NoteSurface } from "#renderer/editor/note-surface.ts";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import type { NoteTarget } from "#shared/note.ts";

/** What opens for the first time has to load the editor; about two seconds are waited for it. */
const FRAMES = 120;

/** Does something in a note as soon as it is shown; not any more once the person went elsewhere. */
export function whenShown(
  notes: OpenNotes,
  target: NoteTarget,
  act: (surface: NoteSurface) => void,
): void {
  const key = noteKey(target);
  const leaving = new AbortController();
  const { signal } = leaving;
  const leave = () => leaving.abort();
  document.addEventListener("pointerdown", leave, { capture: true, signal });
  document.addEventListener(
    "keydown",
    (pressed) => (pressed.key === "Tab" || pressed.key === "Escape") && leave(),
    { capture: true, signal },
  );
  const look = (framesLeft: number) => {
    if (signal.aborted) return;
    const surface = notes.surface();
    const shown = surface?.shown() ?? null;
    if (shown !== null && noteKey(shown.target) === key && surface?.element.isConnected) {
      act(surface);
      leave();
    } else if (framesLeft > 0) requestAnimationFrame(() => look(framesLeft - 1));
    else leave();
  };
  requestAnimationFrame(() => look(FRAMES));
}
