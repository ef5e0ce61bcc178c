import { isMac } from "./pressed-key.ts";

/** Letters that were typed before the place that they are meant for was there. */
export interface HeldKeys {
  /** Holds no further keys: they go where the focus is. */
  seal(): void;
  /** What was typed, a line break for each Enter. Nothing is held from then on. */
  take(): string;
}

/**
 * Holds what is typed from now on back from whatever has the focus: letters, Enter, and what Backspace leaves of them. Keys of
 * commands go their way; Tab, Escape and a click end it. `isOver` is asked at each key whether the place is there by now.
 */
export function holdKeys(isOver = (): boolean => false): HeldKeys {
  const over = new AbortController();
  const { signal } = over;
  const seal = () => over.abort();
  let typed = "";
  const keep = (pressed: KeyboardEvent) => {
    const { key } = pressed;
    if (pressed.isComposing || isOver()) return;
    if (key === "Tab" || key === "Escape") seal();
    if (isCommand(pressed) || (key.length > 1 && key !== "Backspace" && key !== "Enter")) return;
    pressed.preventDefault();
    pressed.stopImmediatePropagation();
    if (key === "Backspace") typed = Array.from(typed).slice(0, -1).join("");
    else typed += key === "Enter" ? "\n" : key;
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
  };
}

/** With AltGr, and on a Mac with Option, a key writes a sign. */
function isCommand(pressed: KeyboardEvent): boolean {
  if (pressed.getModifierState("AltGraph")) return false;
  return pressed.ctrlKey || pressed.metaKey || (pressed.altKey && !isMac());
}
