import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { NoteBlock } from "#shared/note-body.ts";
import { apart, beginWith, isNew } from "./note-beginning.ts";
import type { OpenNote } from "./open-note.ts";

interface BeginNoteOptions {
  /** The note that is shown. */
  current: () => OpenNote | null;
  /** What new notes begin with; null: nothing; undefined: it is not known yet. */
  beginning: () => readonly NoteBlock[] | null | undefined;
}

/**
 * Puts the chosen template into a new note of a session as soon as somebody comes to write in it: with a click in the
 * text, the first letter, or what is pasted. Looking at a note, also with the caret in it, changes nothing.
 */
export const BeginNote = Extension.create<BeginNoteOptions>({
  name: "beginNote",
  // Before all that writes.
  priority: 2000,
  addOptions: () => ({ current: () => null, beginning: () => null }),
  addProseMirrorPlugins() {
    const { current, beginning } = this.options;
    const begin = (view: EditorView): boolean => {
      const note = current();
      if (note === null || !view.editable || !isNew(note)) return false;
      const tr = beginWith(view.state, beginning() ?? []);
      if (tr === null) return false;
      view.dispatch(tr);
      view.dispatch(apart(view.state));
      return true;
    };
    const beginFirst = (view: EditorView): false => {
      begin(view);
      return false;
    };
    return [
      new Plugin({
        props: {
          handleKeyDown: (view, pressed) => writes(pressed) && beginFirst(view),
          // Where was clicked is no longer there.
          handleClick: begin,
          handlePaste: beginFirst,
          // Letters that come without keys: dictation, a list of emoji.
          handleTextInput(view, _, __, text) {
            if (view.composing || !begin(view)) return false;
            view.dispatch(view.state.tr.insertText(text));
            return true;
          },
        },
      }),
    ];
  },
});

/** Whether a key puts something into the text. A composition begins with the key "Process", or a dead one. */
const writes = (pressed: KeyboardEvent): boolean => {
  const isPlain = !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey;
  const isLetter = /^.$/su.test(pressed.key);
  return isLetter
    ? isPlain || pressed.getModifierState("AltGraph")
    : isPlain && ["Enter", "Process", "Dead"].includes(pressed.key);
};
