import type { Editor } from "@tiptap/core";
import { MenuItem } from "#renderer/ui/menu.tsx";
import { wordsOfCommand } from "#shared/commands.ts";
import type { TextCommandId } from "#shared/text-commands.ts";
import { textActs } from "./text-acts.ts";
import type { InText } from "./use-in-text.ts";
import { useKeyWords } from "./use-key-words.ts";

interface TextActItemProps {
  editor: Editor;
  command: TextCommandId;
  fromMenu: InText;
}

/** An entry of a menu that does something to the text, with its key. */
export function TextActItem({ editor, command, fromMenu }: TextActItemProps) {
  const keyWords = useKeyWords();
  return (
    <MenuItem aside={keyWords(command)} onChoose={() => fromMenu(() => textActs[command](editor))}>
      {wordsOfCommand(command)}
    </MenuItem>
  );
}
