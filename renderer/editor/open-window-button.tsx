import { AppWindow } from "lucide-react";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { useKeyWords } from "./use-key-words.ts";

/** Opens the note that it stands above in a window of its own. */
export function OpenWindowButton({ onOpen }: { onOpen: () => void }) {
  const keyWords = useKeyWords();
  return (
    <IconButton
      label="Open in a new window"
      shortcut={keyWords("open-window")}
      icon={<AppWindow size={18} aria-hidden />}
      onClick={onOpen}
    />
  );
}
