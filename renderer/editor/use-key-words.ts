import { useCallback } from "react";
import { useKeys } from "#renderer/ipc/keys.tsx";
import type { CommandId } from "#shared/commands.ts";
import { shortcutWords } from "./shortcut-words.ts";

/** A command's key as it is written on this system, for tooltips and menus; empty where it has none. */
export function useKeyWords(): (id: CommandId) => string {
  const keys = useKeys();
  return useCallback((id) => shortcutWords(keys.of(id) ?? ""), [keys]);
}
