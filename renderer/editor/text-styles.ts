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
import type { TextCommandId } from "#shared/text-commands.ts";

/** A button of the toolbar that is on or off. `name` is that of the mark or node. */
export interface TextStyle {
  name: string;
  command: TextCommandId;
  icon: LucideIcon;
}

export const inlineStyles: readonly TextStyle[] = [
  { name: "bold", command: "bold", icon: Bold },
  { name: "italic", command: "italic", icon: Italic },
  { name: "strike", command: "strike", icon: Strikethrough },
  { name: "highlight", command: "highlight", icon: Highlighter },
  { name: "subscript", command: "subscript", icon: Subscript },
  { name: "superscript", command: "superscript", icon: Superscript },
  { name: "code", command: "code", icon: Code },
];

export const listStyles: readonly TextStyle[] = [
  { name: "bulletList", command: "bullet-list", icon: List },
  { name: "orderedList", command: "ordered-list", icon: ListOrdered },
  { name: "taskList", command: "task-list", icon: ListChecks },
];
