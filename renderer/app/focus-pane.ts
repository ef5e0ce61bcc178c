import type { Pane } from "./navigation.ts";

/** Where the keys go when a pane is come to: its list, its note, what is chosen in it. */
const FIRST: Record<Pane, string> = {
  library: "[aria-current]",
  programme: '[role="listbox"]',
  page: '[contenteditable="true"]',
};

/** Moves the focus into a pane that is on screen, once it is there. */
export function focusPane(pane: Pane): void {
  requestAnimationFrame(() => {
    const shown = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
    const target = shown?.querySelector<HTMLElement>(FIRST[pane]) ?? shown;
    target?.focus();
  });
}
