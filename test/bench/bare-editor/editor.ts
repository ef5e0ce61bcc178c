import { Editor } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import { documentOfBody } from "#renderer/editor/note-document.ts";
import { createMentionNames } from "#renderer/editor/mention-names.ts";
import { surfaceExtensions } from "#renderer/editor/surface-extensions.ts";
import { typeLetter } from "#renderer/editor/type-letter.ts";
import { noWords } from "#renderer/editor/surface-words.ts";
import prose from "#renderer/editor/prose.module.css";
import type { NoteBody } from "#shared/note-body.ts";
import "#renderer/editor/prosemirror.css";
import "#renderer/styles/base.css";
import "#renderer/styles/fonts.css";
import "#renderer/styles/tokens.css";

/**
 * The yardstick of typing: Tiptap with the same extensions and the same looks, and nothing around it. No toolbar, no saving,
 * no programme beside it, no main process that answers.
 */
Object.assign(globalThis, {
  bridge: { call: () => Promise.resolve('{"ok":true,"value":[]}') },
});
const element = document.createElement("div");
element.className = "bare";
document.body.append(element);
let typesAsLanyard = false;
const editor = new Editor({
  element,
  extensions: surfaceExtensions({
    names: createMentionNames(() => Promise.resolve([])),
    current: () => null,
    words: () => noWords,
    ask: () => {},
    tell: () => {},
    selectionBar: document.createElement("div"),
    host: element,
    say: () => {},
  }),
  injectCSS: false,
  editorProps: {
    attributes: { class: prose["prose"] ?? "", spellcheck: "false" },
    handleKeyPress: (view, pressed) => typesAsLanyard && typeLetter(view, pressed),
  },
});

const bareEditor = {
  /** Shows a note's body, each in a state of its own. */
  show(body: NoteBody): void {
    const doc = documentOfBody(editor.schema, body);
    editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }));
  },
  /** Types as Lanyard does, or, as at first, as Tiptap does: the browser writes the letter, and it is read back. */
  typeAsLanyard(does: boolean): void {
    typesAsLanyard = does;
  },
  /** Puts the caret at the end of the text. */
  focus: () => editor.commands.focus("end"),
};
Object.assign(globalThis, { bareEditor });
