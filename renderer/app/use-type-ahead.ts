import { useLayoutEffect } from "react";
import type { DialogRequest } from "./dialog-request.ts";

/** Dialogs that begin with a field to type into. */
const typedInto: ReadonlySet<DialogRequest["of"]> = new Set([
  "palette",
  "quick-open",
  "capture",
  "move-to-note",
  "template",
]);

/** Longer than any of them takes to load; then the keys are given back. */
const PATIENCE_MILLISECONDS = 5000;

/**
 * Keeps the letters that are typed after the key that asks for a dialog and before its field is there, and puts them into it.
 * They would go into the note, or set marks on its session.
 */
export function useTypeAhead(request: DialogRequest | null): void {
  const isDue = request !== null && typedInto.has(request.of);
  useLayoutEffect(() => (isDue ? typeAhead() : undefined), [isDue]);
}

/** Returns the function that ends it. */
function typeAhead(): () => void {
  let typed = "";
  const over = new AbortController();
  const { signal } = over;
  /** Whether the dialog has the focus by now; then all that was typed is in its field. */
  const handOver = (): boolean => {
    const { activeElement } = document;
    if (!activeElement?.closest("[data-modal]")) return false;
    over.abort();
    const isField = activeElement.matches("input, textarea");
    if (isField && typed !== "") document.execCommand("insertText", false, typed);
    return true;
  };
  const hold = (pressed: KeyboardEvent) => {
    const { key } = pressed;
    const isCommand = pressed.ctrlKey || pressed.metaKey || pressed.altKey;
    if (isCommand || key === "Escape" || key === "Tab" || handOver()) return;
    pressed.preventDefault();
    pressed.stopImmediatePropagation();
    if (key === "Backspace") typed = typed.slice(0, -1);
    else if (Array.from(key).length === 1) typed += key;
  };
  const look = () => {
    if (!signal.aborted && !handOver()) requestAnimationFrame(look);
  };
  window.addEventListener("keydown", hold, { capture: true, signal });
  requestAnimationFrame(look);
  const patience = setTimeout(() => over.abort(), PATIENCE_MILLISECONDS);
  signal.addEventListener("abort", () => clearTimeout(patience));
  return () => over.abort();
}
