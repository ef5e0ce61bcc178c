import type { Editor } from "@tiptap/core";
import type { TextCommandId } from "#shared/text-commands.ts";

/** What a paragraph can be, as the toolbar's menu offers it. */
export interface BlockStyle {
  command: TextCommandId;
  isOn: (editor: Editor) => boolean;
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const headings = LEVELS.map((level): BlockStyle => ({
  command: `heading-${level}`,
  isOn: (editor) => editor.isActive("heading", { level }),
}));

/** The last one that is on gives the block its name: a paragraph in a quote is a quote. */
export const blockStyles: readonly BlockStyle[] = [
  { command: "paragraph", isOn: () => true },
  ...headings,
  { command: "quote", isOn: (editor) => editor.isActive("blockquote") },
  { command: "private-block", isOn: (editor) => editor.isActive("privateBlock") },
  { command: "code-block", isOn: (editor) => editor.isActive("codeBlock") },
];

/** Index of the style at the caret. */
export const blockStyleAt = (editor: Editor): number =>
  blockStyles.findLastIndex((style) => style.isOn(editor));
