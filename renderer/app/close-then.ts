/** Closes a dialog, and goes on once the focus is back where it was: what comes next may want it elsewhere. */
export function closeThen(close: () => void, next: () => void): void {
  close();
  requestAnimationFrame(() => requestAnimationFrame(next));
}
