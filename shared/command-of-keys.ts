import type { CommandId } from "./commands.ts";
import type { Keys } from "./keys.ts";
import { isTextCommand, textCommands } from "./text-commands.ts";

/**
 * The command that a key press runs, by what the press may be called, likeliest first. Commands of the text come first
 * where somebody writes (`Ctrl+Shift+7` is a list there, and a slash on some layouts), and are none elsewhere.
 */
export function commandOfKeys(
  keys: Keys,
  names: readonly string[],
  isInText: boolean,
): CommandId | null {
  const ids = names.map((name) => keys.at(name)).filter((id) => id !== null);
  const ofText = ids.find(isTextCommand);
  if (isInText && ofText !== undefined) return ofText;
  return ids.find((id) => !isTextCommand(id)) ?? null;
}

/** A key that the editor would take for what it came with, although its command has another one now. */
export const isTakenAway = (keys: Keys, names: readonly string[]): boolean =>
  textCommands.some(({ id, key }) => key !== null && names.includes(key) && keys.of(id) !== key);
