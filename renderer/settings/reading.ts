/** The letters of notes and abstracts. */
export type Reading = "sans" | "serif";

/** Under this name the choice is remembered. */
export const readingName = "reading";

/** What is stored, taken as a choice; sans serif unless it is one. */
export const toReading = (stored: string | null): Reading =>
  stored === "serif" ? "serif" : "sans";

/** Sets the letters on the page: tokens.css goes by the root's `data-reading`. */
export function showReading(root: HTMLElement, reading: Reading): void {
  root.dataset["reading"] = reading;
}
