import type { NoteSurface } from "#renderer/editor/note-surface.ts";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteTarget } from "#shared/note.ts";
import type { Page, Step } from "./navigation.ts";
import { whenShown } from "./when-shown.ts";
import { writeAtEnd } from "./write-at-end.ts";

/** Opens a note, with the caret in the line of a loose end; without one at the note's end. */
export function goToEnd(
  { eventId, target }: { eventId: string; target: NoteTarget },
  end: LooseEnd | null,
  { go, notes }: { go: (step: Step) => void; notes: OpenNotes },
): void {
  const page: Page =
    target.of === "session"
      ? { of: "session", sessionId: target.sessionId }
      : { of: "note", target };
  go({ does: "open-page", eventId, page });
  if (end === null) {
    void writeAtEnd(notes, target);
    return;
  }
  void whenShown(notes, target, (surface) => writeIn(surface, end));
}

/** The text need not be looked through before a note is shown: what does it is loaded then. */
async function writeIn(surface: NoteSurface, end: LooseEnd): Promise<void> {
  const { caretInEnd } = await import("#renderer/editor/loose-position.ts");
  surface.writeAt(caretInEnd(surface.editor.state.doc, end));
}
