import { Editor } from "@tiptap/core";
import type { Selection } from "@tiptap/pm/state";
import type { Note } from "#shared/note.ts";
import type { TextCommandId } from "#shared/text-commands.ts";
import { wordsOf, documentOf } from "./note-document.ts";
import { call } from "#renderer/ipc/client.ts";
import { isDialogComing } from "#renderer/ui/dialog-open.ts";
import { footnoteAtCaret, quoteAtCaret, stampAtCaret } from "./caret-acts.ts";
import { caretAtEnd, stateAtEnd } from "./caret-at-end.ts";
import { chooseFiles } from "./choose-files.ts";
import { followAtCaret } from "./follow-footnote.ts";
import { isCaretInSight } from "./is-caret-in-sight.ts";
import { addLeadPreview } from "./lead-preview.ts";
import type { NoteContext } from "./note-context.ts";
import { keepCaretInView } from "./keep-caret-in-view.ts";
import { keepReadLine } from "./keep-read-line.ts";
import { keepSelection } from "./keep-selection.ts";
import { createMentionNames, type MentionNames } from "./mention-names.ts";
import barStyles from "./selection-bar.module.css";
import { moveBlock } from "./move-block.ts";
import { createAnnouncer } from "./announcer.ts";
import { finishPastes } from "./long-paste.ts";
import { markdownSlice } from "./note-paste.ts";
import type { OpenNote } from "./open-note.ts";
import { FROM_STORE, replaceDocument } from "./replace-document.ts";
import { attributesOf } from "./surface-attributes.ts";
import { surfaceExtensions } from "./surface-extensions.ts";
import { noWords, type NoteRequest, type SurfaceWords } from "./surface-words.ts";
import { textActs } from "./text-acts.ts";
import { typeInto } from "./type-into.ts";
import { typeLetter } from "./type-letter.ts";

/**
 * The one editor of a window. It shows one note at a time: each has an editor state of its own, so that neither text
 * nor undo history passes from one note to another. It outlives the panes, which take its element into their page.
 */
export interface NoteSurface {
  readonly editor: Editor;
  readonly element: HTMLElement;
  /** Where the bar over selected text is drawn; it is on screen with such text alone. */
  readonly selectionBar: HTMLElement;
  shown(): OpenNote | null;
  /** What surrounds the note that is shown. */
  context(): NoteContext;
  /** Shows a note as it was left. What was typed into the one before is on its way to the store when this returns. */
  show(note: OpenNote | null, words?: SurfaceWords): void;
  /** Puts into the text what was pasted and is still being read. */
  finish(): void;
  /** Puts a stored text in the place of a note's. `undoable`: one Undo brings the former text back. */
  take(note: OpenNote, stored: Note, options: { undoable: boolean }): void;
  /**
   * Stamps the offset of `now` (milliseconds since 1970) at the start of the caret's line. Answers with a sentence where
   * it cannot.
   */
  stamp(now: number): string | null;
  /** Makes a quote with who said it. Answers with a sentence where it cannot. */
  quote(): string | null;
  /** Makes something of the text at the caret. */
  style(id: TextCommandId): void;
  /** Puts a footnote behind what is selected. Answers with a sentence where it cannot. */
  footnote(): string | null;
  /** From a footnote's reference at the caret to its text, or back. Answers whether there was one. */
  followFootnote(): boolean;
  /** Puts the caret at the end of the text, before the footnotes that are its last blocks. */
  writeAtEnd(): void;
  /** Puts the caret somewhere. The focus stays in a dialog that has been asked for since. */
  writeAt(caret: Selection): void;
  /** Whether it is known what the note begins with; until then a letter would come before it. */
  isReady(): boolean;
  /** Types a text at the caret, a line break in it as Enter. The focus stays in a dialog that has been asked for since. */
  type(text: string): void;
  /** Lets the block at the caret change places with its neighbour, as dragging does. */
  move(way: "up" | "down"): void;
  readonly names: MentionNames;
  /** Asks the page around the note for one of its bars. */
  readonly ask: (wanted: NoteRequest) => void;
  /** Shows the system's file dialog and puts what is chosen where the caret is. Never rejects. */
  chooseFiles(): Promise<void>;
  /** Hears what could not be done, or not as expected. Returns the function that ends the hearing. */
  hearTold(heard: (sentence: string) => void): () => void;
  /** Returns the function that ends the hearing. */
  hear(heard: (asked: NoteRequest) => void): () => void;
}

export function createNoteSurface(): NoteSurface {
  let shown: OpenNote | null = null;
  let words = noWords;
  const hearers = new Set<(asked: NoteRequest) => void>();
  const told = new Set<(sentence: string) => void>();
  const tell = (sentence: string): void => {
    for (const heard of told) heard(sentence);
  };
  const current = (): OpenNote | null => shown;
  const ask = (wanted: NoteRequest): void => {
    for (const heard of hearers) heard(wanted);
  };
  const names = createMentionNames((mentions) => call("mentions.named", { mentions }));
  const element = document.createElement("div");
  const announcer = createAnnouncer(element);
  const selectionBar = document.createElement("div");
  selectionBar.className = barStyles["place"] ?? "";
  const editor = new Editor({
    element,
    extensions: surfaceExtensions({
      names,
      current,
      ask,
      tell,
      words: () => words,
      selectionBar,
      host: element,
      say: announcer.say,
    }),
    editable: false,
    // The content security policy allows no style element; prosemirror.css has these rules.
    injectCSS: false,
    // Pasted Markdown is read as a whole (note-paste.ts).
    enablePasteRules: false,
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: ({ doc }) => attributesOf(doc, words),
      handleKeyPress: typeLetter,
      handleScrollToSelection: isCaretInSight,
      handleDOMEvents: { focus: keepSelection },
    },
  });
  const nothing = editor.state;
  addLeadPreview({ editor, host: element, names, context: () => words.context });

  editor.on("transaction", ({ transaction, appendedTransactions }) => {
    if (!shown) return;
    shown.state = editor.state;
    const all = [transaction, ...appendedTransactions];
    if (all.some((one) => one.docChanged) && !transaction.getMeta(FROM_STORE)) {
      shown.autosave.changed();
    }
  });
  editor.on("blur", () => saveQuietly(shown));
  // The editor's own command gives it the focus a frame later: the next letter would go elsewhere, and the caret be taken back from
  // where a key led it meanwhile.
  const takeFocus = () => {
    if (!isDialogComing()) editor.view.focus();
  };

  return {
    editor,
    element,
    selectionBar,
    shown: current,
    context: () => words.context,
    show(note, said) {
      if (note !== null && note === shown && note.state === editor.state) {
        // Other words for the same note: an open list, what is found and what is coloured stay.
        words = said ?? words;
        editor.view.dispatch(editor.state.tr);
        return;
      }
      if (note !== shown) {
        this.finish();
        void shown?.leave();
        shown = note;
      }
      words = said ?? words;
      // It draws the whole text that goes once more.
      if (editor.options.editable !== (note !== null)) editor.setEditable(note !== null, false);
      const state = note?.state ?? nothing;
      editor.view.updateState(state.reconfigure({ plugins: editor.state.plugins }));
      if (note) note.state = editor.state;
      // For the toolbar, which listens for transactions.
      editor.emit("transaction", {
        editor,
        transaction: editor.state.tr,
        appendedTransactions: [],
      });
    },
    take(note, stored, options) {
      const document = documentOf(editor.schema, stored.body);
      if (note === shown) {
        const tr = replaceDocument(editor.state, document, options);
        if (tr) keepReadLine(editor.view, tr);
      } else {
        note.state = stateAtEnd(document);
      }
      note.autosave.adopt({ ...stored, ...wordsOf(document) });
    },
    finish: () => finishPastes(editor.view, (text) => markdownSlice(editor.schema, text)),
    stamp: (now) => stampAtCaret(editor, words.context.session, now),
    chooseFiles: () => chooseFiles(editor.view, current, tell),
    hearTold(heard) {
      told.add(heard);
      return () => told.delete(heard);
    },
    quote: () => quoteAtCaret(editor, words.context.session),
    style: (id) => textActs[id](editor),
    footnote: () => footnoteAtCaret(editor),
    followFootnote() {
      const tr = followAtCaret(editor.state);
      if (tr) editor.view.dispatch(tr);
      editor.view.focus();
      return tr !== null;
    },
    writeAtEnd() {
      this.writeAt(caretAtEnd(editor.state.doc));
    },
    writeAt(caret) {
      editor.view.dispatch(editor.state.tr.setSelection(caret).scrollIntoView());
      takeFocus();
      keepCaretInView(editor.view);
    },
    isReady: () => words.beginning() !== undefined,
    type(text) {
      takeFocus();
      typeInto(editor.view, text);
    },
    move(way) {
      editor.view.focus();
      const moved = moveBlock(editor.state, way);
      if (moved) editor.view.dispatch(moved.tr);
      announcer.say(moved?.words ?? (way === "up" ? "It is the first." : "It is the last."));
    },
    names,
    ask,
    hear(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
  };
}

/** The save light shows a failure; here it is only begun. */
function saveQuietly(note: OpenNote | null): void {
  note?.autosave.flush().catch(() => {});
}
