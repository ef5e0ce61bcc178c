import type { Editor } from "@tiptap/core";

/** What a paragraph can be, as the toolbar's menu offers it. */
export interface BlockStyle {
  words: string;
  shortcut: string;
  isOn: (editor: Editor) => boolean;
  set: (editor: Editor) => void;
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const headings: BlockStyle[] = LEVELS.map((level) => ({
  words: `Heading ${level}`,
  shortcut: `Mod+Alt+${level}`,
  isOn: (editor) => editor.isActive("heading", { level }),
  set: (editor) => void editor.chain().focus().setHeading({ level }).run(),
}));

/** The last one that is on gives the block its name: a paragraph in a quote is a quote. */
export const blockStyles: readonly BlockStyle[] = [
  {
    words: "Text",
    shortcut: "Mod+Alt+0",
    isOn: () => true,
    set: (editor) => void editor.chain().focus().setParagraph().run(),
  },
  ...headings,
  {
    words: "Quote",
    shortcut: "Mod+Shift+B",
    isOn: (editor) => editor.isActive("blockquote"),
    set: (editor) => void editor.chain().focus().toggleBlockquote().run(),
  },
  {
    words: "Private",
    shortcut: "Mod+Alt+P",
    isOn: (editor) => editor.isActive("privateBlock"),
    set: (editor) => void editor.chain().focus().togglePrivate().run(),
  },
  {
    words: "Code block",
    shortcut: "Mod+Alt+C",
    isOn: (editor) => editor.isActive("codeBlock"),
    set: (editor) => void editor.chain().focus().toggleCodeBlock().run(),
  },
];

/** Index of the style at the caret. */
export const blockStyleAt = (editor: Editor): number =>
  blockStyles.findLastIndex((style) => style.isOn(editor));
