import { BREAK } from "./hold-keys.ts";

/** Writes into the field that has the focus as if it were typed: into what is selected, or at the caret, and React hears of it. */
export function writeInField(typed: string): void {
  if (typed !== "") document.execCommand("insertText", false, typed.replaceAll(BREAK, "\n"));
}
