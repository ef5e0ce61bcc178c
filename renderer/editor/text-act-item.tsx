import type { Editor } from "@tiptap/core";
import { MenuItem } from "#renderer/ui/menu.tsx";
import { wordsOfCommand } from "#shared/commands.ts";
import type { TextCommandId } from "#shared/text-commands.ts";
import { afterMenu } from "./after-menu.ts";
import { textActs } from "./text-acts.ts";
import { useKeyWords } from "./use-key-words.ts";

/** An entry of a menu that does something to the text, with its key. */
export function TextActItem({ editor, command }: { editor: Editor; command: TextCommandId }) {
  const keyWords = useKeyWords();
  return (
    <MenuItem aside={keyWords(command)} onChoose={() => afterMenu(() => textActs[command](editor))}>
      {wordsOfCommand(command)}
    </MenuItem>
  );
}
