import type { Editor } from "@tiptap/core";
import {
  Bold,
  Code,
  Highlighter,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  Strikethrough,
  Subscript,
  Superscript,
  type LucideIcon,
} from "lucide-react";

/** A button of the toolbar that is on or off. `name` is that of the mark or node. */
export interface TextStyle {
  name: string;
  label: string;
  shortcut: string;
  icon: LucideIcon;
  toggle: (editor: Editor) => void;
}

export const inlineStyles: readonly TextStyle[] = [
  {
    name: "bold",
    label: "Bold",
    shortcut: "Mod+B",
    icon: Bold,
    toggle: (editor) => void editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    label: "Italic",
    shortcut: "Mod+I",
    icon: Italic,
    toggle: (editor) => void editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "strike",
    label: "Strike",
    shortcut: "Mod+Shift+S",
    icon: Strikethrough,
    toggle: (editor) => void editor.chain().focus().toggleStrike().run(),
  },
  {
    name: "highlight",
    label: "Highlight",
    shortcut: "Mod+Shift+H",
    icon: Highlighter,
    toggle: (editor) => void editor.chain().focus().toggleHighlight().run(),
  },
  {
    name: "subscript",
    label: "Subscript",
    shortcut: "Mod+Shift+,",
    icon: Subscript,
    toggle: (editor) => void editor.chain().focus().toggleMark("subscript").run(),
  },
  {
    name: "superscript",
    label: "Superscript",
    shortcut: "Mod+Shift+.",
    icon: Superscript,
    toggle: (editor) => void editor.chain().focus().toggleMark("superscript").run(),
  },
  {
    name: "code",
    label: "Code",
    shortcut: "Mod+E",
    icon: Code,
    toggle: (editor) => void editor.chain().focus().toggleCode().run(),
  },
];

export const listStyles: readonly TextStyle[] = [
  {
    name: "bulletList",
    label: "List",
    shortcut: "Mod+Shift+8",
    icon: List,
    toggle: (editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    label: "Numbered list",
    shortcut: "Mod+Shift+7",
    icon: ListOrdered,
    toggle: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "taskList",
    label: "Tasks",
    shortcut: "Mod+Shift+9",
    icon: ListChecks,
    toggle: (editor) => void editor.chain().focus().toggleTaskList().run(),
  },
];
