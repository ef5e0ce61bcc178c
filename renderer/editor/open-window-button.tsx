import { AppWindow } from "lucide-react";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { keyOfCommand } from "#shared/commands.ts";
import { shortcutWords } from "./shortcut-words.ts";

/** Opens the note that it stands above in a window of its own. */
export function OpenWindowButton({ onOpen }: { onOpen: () => void }) {
  return (
    <IconButton
      label="Open in a new window"
      shortcut={shortcutWords(keyOfCommand("open-window") ?? "")}
      icon={<AppWindow size={18} aria-hidden />}
      onClick={onOpen}
    />
  );
}
