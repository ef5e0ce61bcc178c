import type { Command } from "./command.ts";

/** What can be made of the text at the caret. Their keys are heard where somebody writes, and mean nothing elsewhere. */
export const textCommands = [
  { id: "bold", words: "Bold", key: "Mod+B", group: "Text" },
  { id: "italic", words: "Italic", key: "Mod+I", group: "Text" },
  { id: "strike", words: "Strike", key: "Mod+Shift+S", group: "Text" },
  { id: "highlight", words: "Highlight", key: "Mod+Shift+H", group: "Text" },
  { id: "subscript", words: "Subscript", key: "Mod+Shift+,", group: "Text" },
  { id: "superscript", words: "Superscript", key: "Mod+Shift+.", group: "Text" },
  { id: "code", words: "Code", key: "Mod+E", group: "Text" },
  { id: "bullet-list", words: "List", key: "Mod+Shift+8", group: "Text" },
  { id: "ordered-list", words: "Numbered list", key: "Mod+Shift+7", group: "Text" },
  { id: "task-list", words: "Tasks", key: "Mod+Shift+9", group: "Text" },
  { id: "paragraph", words: "Text", key: "Mod+Alt+0", group: "Text" },
  { id: "heading-1", words: "Heading 1", key: "Mod+Alt+1", group: "Text" },
  { id: "heading-2", words: "Heading 2", key: "Mod+Alt+2", group: "Text" },
  { id: "heading-3", words: "Heading 3", key: "Mod+Alt+3", group: "Text" },
  { id: "heading-4", words: "Heading 4", key: "Mod+Alt+4", group: "Text" },
  { id: "heading-5", words: "Heading 5", key: "Mod+Alt+5", group: "Text" },
  { id: "heading-6", words: "Heading 6", key: "Mod+Alt+6", group: "Text" },
  { id: "quote", words: "Quote", key: "Mod+Shift+B", group: "Text" },
  { id: "private-block", words: "Private block", key: "Mod+Alt+P", group: "Text" },
  { id: "code-block", words: "Code block", key: "Mod+Alt+C", group: "Text" },
  { id: "table", words: "Table", key: "Mod+Alt+T", group: "Text" },
  { id: "rule", words: "Rule", key: null, group: "Text" },
] as const satisfies readonly Command[];

export type TextCommandId = (typeof textCommands)[number]["id"];

export const isTextCommand = (id: string): id is TextCommandId =>
  textCommands.some((command) => command.id === id);
