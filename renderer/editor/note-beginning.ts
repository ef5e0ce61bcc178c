import { closeHistory } from "@tiptap/pm/history";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { NoteBlock } from "#shared/note-body.ts";
import { insertTemplate } from "./insert-template.ts";
import type { OpenNote } from "./open-note.ts";
import { FROM_STORE } from "./replace-document.ts";

/** Whether nothing was ever written in a session's note: neither in what is stored nor in what is on screen. */
export const isNew = ({ target, autosave }: Pick<OpenNote, "target" | "autosave">): boolean =>
  target.of === "session" && autosave.revision() === 0 && !autosave.status().unsaved;

/**
 * A template put into an empty text, one step to be undone; null where something is written. It is no edit by itself, so
 * that a note in which nothing else is written is not stored. Ends with a line to write in where the template has none.
 */
export function beginWith(state: EditorState, blocks: readonly NoteBlock[]): Transaction | null {
  const { doc } = state;
  const isEmpty = doc.content.size === 2 && doc.firstChild?.isTextblock === true;
  if (!isEmpty || blocks.length === 0) return null;
  const tr = insertTemplate(state, blocks);
  const hasRoom = tr.selection.$head.parent.content.size === 0;
  const begun = hasRoom ? tr : insertTemplate(state, [...blocks, { type: "paragraph" }]);
  return begun.setMeta(FROM_STORE, true);
}

/** What follows is undone by itself. */
export const apart = ({ tr }: EditorState): Transaction => closeHistory(tr);
