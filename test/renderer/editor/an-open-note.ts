import { openNote, type OpenNote } from "#renderer/editor/open-note.ts";
import type { Note, NoteSaved, NoteTarget } from "#shared/note.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { createManualTimers } from "./manual-timers.ts";
import { noteSchema } from "./note-schema.ts";

export const savedAt = "2026-03-24T08:00:00.000Z";
const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
export const aTarget = (number = 1): NoteTarget => ({ of: "session", sessionId: idOf(number) });
export const bodyOf = (markdown: string) => JSON.stringify(markdownToBody(markdown));
/** A stored note of the first session, in its third revision. */
export const aNote = (changes: Partial<Note> = {}): Note => ({
  target: aTarget(),
  body: bodyOf("stored"),
  revision: 3,
  savedAt,
  conflict: null,
  ...changes,
});

/** Opens a note whose saves go where `save` says, and types into it. */
export function anOpenNote(note: Note, save?: (body: string) => NoteSaved) {
  const timers = createManualTimers();
  let revision = note.revision;
  let closed = 0;
  const open = openNote(note, {
    schema: noteSchema,
    timers,
    save: async ({ body }) => save?.(body) ?? { revision: (revision += 1), savedAt },
    close: async () => {
      closed += 1;
      return null;
    },
    keep: async () => null,
  });
  const type = (text: string) => {
    open.state = open.state.apply(open.state.tr.insertText(text, open.state.doc.content.size - 1));
    open.autosave.changed();
  };
  return { open, timers, type, closed: () => closed };
}

/** Its text as Markdown. */
export const textOf = ({ state }: OpenNote) =>
  bodyToMarkdown(parseBody(JSON.stringify(state.doc.toJSON()))).trim();
