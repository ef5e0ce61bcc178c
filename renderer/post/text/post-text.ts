import { history, insertNewline, redo, standardKeymap, undo } from "@codemirror/commands";
import { Annotation, Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { adoptStyles } from "./adopt-styles.ts";
import { changedStretch } from "./changed-stretch.ts";
import { lineDirections } from "./line-directions.ts";
import { textLook } from "./text-look.ts";

/** A long text to be written in, of which only the lines in sight are drawn. Tab leaves it. */
export interface PostText {
  /** What the text is by now, when not typing has changed it. Undoing stays with what was typed. */
  replace: (text: string) => void;
  setReadOnly: (isReadOnly: boolean) => void;
  /** Selects a stretch, brings it into sight and gives the field the focus. */
  show: (place: { start: number; end: number }) => void;
  remove: () => void;
}

interface PostTextParts {
  parent: HTMLElement;
  text: string;
  label: string;
  onType: (text: string) => void;
}

const fromOutside = Annotation.define<true>();

export function createPostText({ parent, text, label, onType }: PostTextParts): PostText {
  const unstyle = adoptStyles(parent.ownerDocument);
  const readOnly = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([
          { key: "Mod-z", run: undo, preventDefault: true },
          { key: "Mod-Shift-z", run: redo, preventDefault: true },
          { key: "Mod-y", run: redo, preventDefault: true },
          // The line that begins is not indented as the one before.
          { key: "Enter", run: insertNewline, shift: insertNewline },
          ...standardKeymap,
        ]),
        readOnly.of(EditorState.readOnly.of(false)),
        lineDirections,
        textLook,
        EditorView.contentAttributes.of({
          "aria-label": label,
          spellcheck: "false",
          tabindex: "0",
        }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          if (!docChanged || transactions.every((one) => one.annotation(fromOutside))) return;
          onType(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    replace(next) {
      const changes = changedStretch(view.state.doc.toString(), next);
      if (changes === null) return;
      const annotations = [fromOutside.of(true), Transaction.addToHistory.of(false)];
      view.dispatch({ changes, annotations });
    },
    setReadOnly(isReadOnly) {
      if (view.state.readOnly === isReadOnly) return;
      view.dispatch({ effects: readOnly.reconfigure(EditorState.readOnly.of(isReadOnly)) });
    },
    show({ start, end }) {
      const { length } = view.state.doc;
      const [anchor, head] = [Math.min(start, length), Math.min(end, length)];
      const effects = EditorView.scrollIntoView(anchor, { y: "center" });
      view.dispatch({ selection: { anchor, head }, effects });
      view.focus();
    },
    remove() {
      view.destroy();
      unstyle();
    },
  };
}
