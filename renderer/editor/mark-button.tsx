import type { Editor } from "@tiptap/core";
import { ToolbarButton } from "#renderer/ui/toolbar.tsx";
import { wordsOfCommand } from "#shared/commands.ts";
import { keepFocus } from "./keep-focus.ts";
import { textActs } from "./text-acts.ts";
import type { TextStyle } from "./text-styles.ts";
import { useInText } from "./use-in-text.ts";
import { useKeyWords } from "./use-key-words.ts";

interface MarkButtonProps {
  editor: Editor;
  style: TextStyle;
  /** What is selected has it. */
  isOn: boolean;
}

/** Sets a style of the text or takes it off, in the toolbar and over selected text. */
export function MarkButton({ editor, style, isOn }: MarkButtonProps) {
  const keyWords = useKeyWords();
  const inText = useInText(editor);
  const { command, icon: Icon } = style;
  return (
    <ToolbarButton
      label={wordsOfCommand(command)}
      shortcut={keyWords(command)}
      icon={<Icon size={16} aria-hidden />}
      aria-pressed={isOn}
      onMouseDown={keepFocus}
      onClick={() => inText(() => textActs[command](editor))}
    />
  );
}
