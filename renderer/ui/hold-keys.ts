import { isMac } from "./pressed-key.ts";

/** Stands for Shift+Enter among what was typed: a break within a line or a field, where Enter ends it. */
export const BREAK = "\u2028";

/** Letters that were typed before the place that they are meant for was there. */
export interface HeldKeys {
  /** Holds no further keys: they go where the focus is. */
  seal(): void;
  /** What was typed, a line break for each Enter, `BREAK` for one with Shift. Nothing is held from then on. */
  take(): string;
  /** What was typed before the first Enter, which is dropped; null without one. The rest is held on. */
  takeToEnter(): string | null;
}

/** Seals what holds keys now. */
let sealNewest = (): void => {};

/**
 * Holds what is typed from now on back from whatever has the focus: letters, Enter, and what Backspace leaves of them. Keys of
 * commands go their way; Tab, Escape and a click end it. So does whoever begins to hold keys later: what is typed is meant for
 * what was asked for last. `isOver` is asked at each key whether the place is there by now.
 */
export function holdKeys(isOver = (): boolean => false): HeldKeys {
  const over = new AbortController();
  const { signal } = over;
  const seal = () => over.abort();
  sealNewest();
  sealNewest = seal;
  let typed = "";
  const keep = (pressed: KeyboardEvent) => {
    const { key } = pressed;
    if (pressed.isComposing) return;
    // What is handed on (isTrusted: false) reaches nobody else, even where the place is there.
    if (pressed.isTrusted && isOver()) return;
    if (key === "Tab" || key === "Escape") seal();
    if (isCommand(pressed) || (key.length > 1 && key !== "Backspace" && key !== "Enter")) return;
    pressed.preventDefault();
    pressed.stopImmediatePropagation();
    if (key === "Backspace") typed = Array.from(typed).slice(0, -1).join("");
    else if (key === "Enter") typed += pressed.shiftKey ? BREAK : "\n";
    else typed += key;
  };
  // Before commands are looked for.
  window.addEventListener("keydown", keep, { capture: true, signal });
  window.addEventListener("pointerdown", seal, { capture: true, signal });
  return {
    seal,
    take() {
      seal();
      return typed;
    },
    takeToEnter() {
      const enter = typed.indexOf("\n");
      if (enter === -1) return null;
      const words = typed.slice(0, enter);
      typed = typed.slice(enter + 1);
      return words;
    },
  };
}

/**
 * Gives what was held to whoever holds keys now: what came of the first keys may wait for something itself. Answers with
 * what nobody holds.
 */
export function handOn(typed: string): string {
  return Array.from(typed)
    .filter((sign) => {
      const shiftKey = sign === BREAK;
      const key = sign === "\n" || shiftKey ? "Enter" : sign;
      // Heard by those that hold keys, who listen to the window, and by no element.
      return window.dispatchEvent(
        new KeyboardEvent("keydown", { key, shiftKey, cancelable: true }),
      );
    })
    .join("");
}

/** With AltGr, and on a Mac with Option, a key writes a sign. */
export function isCommand(pressed: KeyboardEvent): boolean {
  if (pressed.getModifierState("AltGraph")) return false;
  return pressed.ctrlKey || pressed.metaKey || (pressed.altKey && !isMac());
}
