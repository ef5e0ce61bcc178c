import { flushSync } from "react-dom";
import { handOn, holdKeys, isCommand } from "#renderer/ui/hold-keys.ts";
import { writeInField } from "#renderer/ui/write-in-field.ts";

/**
 * Closes a dialog, and goes on once the focus is back where it was: what comes next may want it elsewhere. What is typed
 * meanwhile is meant for what comes next: it goes there where that waits for something itself, or is a field; else `type` gets
 * it. A command's key pressed meanwhile comes after it, and decides where the focus goes.
 */
export function closeThen(
  close: () => void,
  next: () => void,
  type: (typed: string) => void,
  held = holdKeys(),
): void {
  const going = new AbortController();
  const goOn = () => {
    if (going.signal.aborted) return;
    going.abort();
    const typed = held.take();
    const before = document.activeElement;
    // A dialog begins to hold keys as it is drawn.
    flushSync(next);
    const left = handOn(typed);
    if (left === "") return;
    const focused = document.activeElement;
    if (focused !== before && focused?.matches("input, textarea")) writeInField(left);
    else type(left);
  };
  close();
  requestAnimationFrame(() => requestAnimationFrame(goOn));
  window.addEventListener("keydown", (pressed) => isCommand(pressed) && goOn(), {
    capture: true,
    signal: going.signal,
  });
}
