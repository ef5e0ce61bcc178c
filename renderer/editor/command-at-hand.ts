import { pressedKeys, type Pressed } from "#renderer/ui/pressed-key.ts";
import type { Keys } from "#shared/keys.ts";
import { isProgrammeCommand, type ProgrammeCommandId } from "#shared/programme-commands.ts";

/** The command of the programme that a press runs where nobody writes; null where it runs none. */
export function commandAtHand(keys: Keys, pressed: Pressed): ProgrammeCommandId | null {
  const { key, altKey, ctrlKey, metaKey } = pressed;
  // On some layouts a digit needs Shift; it is that digit all the same.
  const digit = !(altKey || ctrlKey || metaKey) && /^\d$/u.test(key) ? [key] : [];
  for (const name of [...digit, ...pressedKeys(pressed)]) {
    const id = keys.at(name);
    if (id !== null && isProgrammeCommand(id)) return id;
  }
  return null;
}
