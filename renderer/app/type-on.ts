import { NOTE_TEXT } from "#renderer/editor/note-text.ts";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";

/** Types what was typed while a dialog went where somebody writes. */
export function typeOn(notes: OpenNotes, typed: string): void {
  if (document.activeElement?.closest(NOTE_TEXT)) notes.surface()?.type(typed);
}
