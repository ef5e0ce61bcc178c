import { useEffect, useEffectEvent } from "react";
import { isInNoteText } from "#renderer/editor/note-text.ts";
import { useKeys } from "#renderer/ipc/keys.tsx";
import { isDialogOpen } from "#renderer/ui/dialog-open.ts";
import { isMac, pressedKeys } from "#renderer/ui/pressed-key.ts";
import type { CommandId } from "#shared/commands.ts";
import { isKeyAlone, isProgrammeCommand } from "#shared/programme-commands.ts";
import { commandOfKeys, isTakenAway } from "#shared/command-of-keys.ts";

/**
 * Runs commands by their keys, wherever the focus is; not while a key is recorded, nor while a dialog wants something else and
 * does not make way (`runOver`).
 */
export function useCommandKeys(
  run: (id: CommandId) => boolean,
  runOver: (id: CommandId) => boolean,
): void {
  const keys = useKeys();
  const press = useEffectEvent((pressed: KeyboardEvent) => {
    // Most keys are letters of a text, which shall not wait for what follows.
    if (pressed.isComposing || pressed.repeat || isTyped(pressed)) return;
    const heldWith = pressedKeys(pressed).filter((name) => !isKeyAlone(name));
    if (heldWith.length === 0 || isRecording(pressed)) return;
    const isEditable = pressed.target instanceof HTMLElement && pressed.target.isContentEditable;
    const isInText = isEditable && isInNoteText(pressed);
    const names = heldWith.filter((name) => !(isInText && movesByWords(name)));
    if (names.length === 0) return;
    const id = commandOfKeys(keys, names, isInText);
    // Of the editor's own keys, those that were given up do nothing.
    const isGivenUp = id === null && isInText && isTakenAway(keys, names);
    if (id !== null && runOver(id)) {
      pressed.preventDefault();
      pressed.stopPropagation();
      return;
    }
    // Looked for last: it takes longer than all the rest, and most keys are typed text.
    if ((id === null && !isGivenUp) || isDialogOpen()) return;
    if (id !== null && isProgrammeCommand(id) && isInProgramme(pressed)) return;
    if (id !== null && !run(id)) return;
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

/** No command has such a key here: those of a letter alone are the programme's. The names of Space and Plus are longer. */
const isTyped = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && /^[^\s+]$/u.test(key);

const isRecording = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("[data-records-keys]") !== null;

/** The programme hears its commands itself: they are of the session that is chosen there. */
const isInProgramme = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("[data-chooses-session]") !== null;

/** On a Mac, where somebody writes. */
const movesByWords = (name: string): boolean => isMac() && /^Alt\+(Shift\+)?[←→]$/u.test(name);
