import { NOTE_TEXT } from "#renderer/editor/note-text.ts";
import type { Pane } from "./navigation.ts";

/** Where the keys go when a pane is come to: what is chosen in the library, the list, the note. */
const FIRST: Record<Pane, string> = {
  library: "[aria-current]",
  programme: '[role="listbox"], [data-first]',
  page: NOTE_TEXT,
};

/** The pane after (1) or before (-1) one, of those that are drawn; round and round. */
export function paneBeside(pane: Pane, by: 1 | -1): Pane {
  const all: readonly Pane[] = ["library", "programme", "page"];
  const drawn = all.filter((one) => document.querySelector(`[data-pane="${one}"]`) !== null);
  // Where there is room for one pane alone, the others are drawn when they are come to.
  const panes = drawn.length > 1 ? drawn : all;
  return panes.at((panes.indexOf(pane) + by) % panes.length) ?? pane;
}

/** What opens for the first time has to load; about a second is waited for it. */
const FRAMES = 60;

/** What was asked for last; what was asked for before it and still waits is given up. */
let asked = 0;

/** Moves the focus to the first thing of a pane as soon as it is there; not any more once the person went elsewhere. */
export function focusPane(pane: Pane, first = FIRST[pane]): void {
  const before = document.activeElement;
  asked += 1;
  const mine = asked;
  const look = (framesLeft: number) => {
    const shown = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
    // While the next view loads, the one before stands there unseen.
    const found = Array.from(shown?.querySelectorAll<HTMLElement>(first) ?? []);
    const target = found.find((one) => one.checkVisibility());
    if (mine !== asked || isElsewhere(before)) return;
    if (target) target.focus();
    else if (framesLeft > 0) requestAnimationFrame(() => look(framesLeft - 1));
    else shown?.focus();
  };
  requestAnimationFrame(() => look(FRAMES));
}

/**
 * What had the focus may be gone with its pane or its dialog, and nobody chose what has it then: the body, or what a closed
 * dialog gave it back to. A dialog that came meanwhile was asked for.
 */
function isElsewhere(before: Element | null): boolean {
  const { activeElement } = document;
  if (activeElement === before) return false;
  const dialog = activeElement?.closest("[data-modal]") ?? null;
  return before?.isConnected === true || dialog !== null;
}
