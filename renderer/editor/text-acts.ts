import type { Editor } from "@tiptap/core";
import type { TextCommandId } from "#shared/text-commands.ts";
import { insertTable } from "./table-actions.ts";

type Act = (editor: Editor) => void;

const heading =
  (level: 1 | 2 | 3 | 4 | 5 | 6): Act =>
  (editor) =>
    void editor.chain().focus().setHeading({ level }).run();

/** What each command makes of the text at the caret. */
export const textActs: Readonly<Record<TextCommandId, Act>> = {
  bold: (editor) => void editor.chain().focus().toggleBold().run(),
  italic: (editor) => void editor.chain().focus().toggleItalic().run(),
  strike: (editor) => void editor.chain().focus().toggleStrike().run(),
  highlight: (editor) => void editor.chain().focus().toggleHighlight().run(),
  subscript: (editor) => void editor.chain().focus().toggleMark("subscript").run(),
  superscript: (editor) => void editor.chain().focus().toggleMark("superscript").run(),
  code: (editor) => void editor.chain().focus().toggleCode().run(),
  "bullet-list": (editor) => void editor.chain().focus().toggleBulletList().run(),
  "ordered-list": (editor) => void editor.chain().focus().toggleOrderedList().run(),
  "task-list": (editor) => void editor.chain().focus().toggleTaskList().run(),
  paragraph: (editor) => void editor.chain().focus().setParagraph().run(),
  "heading-1": heading(1),
  "heading-2": heading(2),
  "heading-3": heading(3),
  "heading-4": heading(4),
  "heading-5": heading(5),
  "heading-6": heading(6),
  quote: (editor) => void editor.chain().focus().toggleBlockquote().run(),
  "private-block": (editor) => void editor.chain().focus().togglePrivate().run(),
  "code-block": (editor) => void editor.chain().focus().toggleCodeBlock().run(),
  table: insertTable,
  rule: (editor) => void editor.chain().focus().setHorizontalRule().run(),
};
