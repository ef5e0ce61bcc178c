import { isMac } from "#renderer/ui/pressed-key.ts";

const SIGNS: Readonly<Record<string, string>> = { Alt: "⌥", Shift: "⇧", Mod: "⌘" };
const ORDER = Object.keys(SIGNS);

/** A shortcut as it is written on this system: `Mod+Shift+H` is Ctrl+Shift+H, on a Mac ⇧⌘H. */
export function shortcutWords(shortcut: string, onMac = isMac()): string {
  if (!onMac) return shortcut.replace("Mod", "Ctrl");
  const parts = shortcut.split("+");
  const modifiers = ORDER.filter((name) => parts.includes(name));
  return [...modifiers.map((name) => SIGNS[name]), parts.at(-1)].join("");
}
