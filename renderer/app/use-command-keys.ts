import { useEffect, useEffectEvent } from "react";
import { pressedKey } from "#renderer/commands/pressed-key.ts";
import { commands, type CommandId } from "#shared/commands.ts";

/** Runs commands by their keys, wherever the focus is; not while a dialog wants something else. */
export function useCommandKeys(run: (id: CommandId) => boolean): void {
  const press = useEffectEvent((pressed: KeyboardEvent) => {
    if (pressed.isComposing || pressed.repeat || isDialogOpen() || isListKey(pressed)) return;
    const key = pressedKey(pressed);
    const command = commands.find((one) => one.key === key);
    if (!command || !run(command.id)) return;
    pressed.preventDefault();
    pressed.stopPropagation();
  });
  useEffect(() => {
    const heard = (pressed: KeyboardEvent) => press(pressed);
    // Before the editor, which has keys of its own.
    document.addEventListener("keydown", heard, { capture: true });
    return () => document.removeEventListener("keydown", heard, { capture: true });
  }, []);
}

/** Messages are dialogs to screen readers too, and are in nobody's way. */
export const isDialogOpen = (): boolean => document.querySelector("[data-modal]") !== null;

/** Where a sign stands over a digit, its key with Ctrl and Shift is one of the editor's lists (Ctrl+Shift+7). */
const isListKey = ({ shiftKey, code, target }: KeyboardEvent): boolean =>
  shiftKey && code.startsWith("Digit") && target instanceof HTMLElement && target.isContentEditable;
