import { isMac } from "./pressed-key.ts";

/** Longer than any pane or dialog takes to load; what was kept is gone then, and keys mean what they mean. */
const PATIENCE_MILLISECONDS = 5000;

/**
 * Keeps what is typed from now on for the field that is about to come, until it has the focus: what is opened for the first
 * time has to load, and the letters would go into a note or set marks on its session. `field` is its selector; `isVain` is
 * asked at each frame whether there will be none. Returns the function that ends it.
 */
export function keepTyped(field: string, isVain = (): boolean => false): () => void {
  const over = new AbortController();
  const { signal } = over;
  const end = () => over.abort();
  let typed = "";
  /** Whether the field has the focus by now; then all that was typed is in it. */
  const isHandedOver = (): boolean => {
    if (document.activeElement?.matches(field) !== true) return false;
    end();
    // As if it were typed: into what is selected, or at the caret, and React hears of it.
    if (typed !== "") document.execCommand("insertText", false, typed);
    return true;
  };
  const keep = (pressed: KeyboardEvent) => {
    const { key } = pressed;
    if (pressed.isComposing || isHandedOver()) return;
    if (key === "Tab" || key === "Escape") end();
    if (isCommand(pressed) || (key.length > 1 && key !== "Backspace" && key !== "Enter")) return;
    pressed.preventDefault();
    pressed.stopImmediatePropagation();
    if (key === "Backspace") typed = Array.from(typed).slice(0, -1).join("");
    else if (key !== "Enter") typed += key;
  };
  const look = () => {
    if (signal.aborted || isHandedOver()) return;
    if (isVain()) end();
    else requestAnimationFrame(look);
  };
  // Before commands are looked for.
  window.addEventListener("keydown", keep, { capture: true, signal });
  window.addEventListener("pointerdown", end, { capture: true, signal });
  requestAnimationFrame(look);
  const patience = setTimeout(end, PATIENCE_MILLISECONDS);
  signal.addEventListener("abort", () => clearTimeout(patience));
  return end;
}

/** With AltGr, and on a Mac with Option, a key writes a sign. */
function isCommand(pressed: KeyboardEvent): boolean {
  if (pressed.getModifierState("AltGraph")) return false;
  return pressed.ctrlKey || pressed.metaKey || (pressed.altKey && !isMac());
}
