import { createNoteSurface, type NoteSurface } from "./note-surface.ts";
import type { OpenNotes } from "./open-notes.ts";

/** The one editor of this window, made when it is first needed. */
export function surfaceOf(notes: OpenNotes): NoteSurface {
  const made = notes.surface() ?? createNoteSurface();
  notes.setSurface(made);
  return made;
}
