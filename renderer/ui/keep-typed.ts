/** Longer than any pane takes to load; then what is typed means something else. */
const MILLISECONDS = 3_000;

/**
 * Keeps what is typed from now on for the field that is about to come, until one has the focus: a pane that is opened for the
 * first time has to load.
 */
export function keepTyped(): void {
  const over = new AbortController();
  const { signal } = over;
  let typed = "";
  const end = () => over.abort();
  document.addEventListener(
    "keydown",
    (pressed) => {
      const { key, ctrlKey, altKey, metaKey, isComposing, target } = pressed;
      if (target instanceof HTMLElement && target.matches("input, textarea, [contenteditable]")) {
        return end();
      }
      if (key === "Tab" || key === "Escape" || key === "Enter") return end();
      if (key.length !== 1 || ctrlKey || altKey || metaKey || isComposing) return undefined;
      typed += key;
      pressed.preventDefault();
      pressed.stopPropagation();
      return undefined;
    },
    { capture: true, signal },
  );
  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      end();
      if (typed === "") return;
      // React hears an event; what was selected as the field came is typed over.
      target.setRangeText(typed, 0, target.value.length, "end");
      target.dispatchEvent(new Event("input", { bubbles: true }));
    },
    { signal },
  );
  document.addEventListener("pointerdown", end, { capture: true, signal });
  setTimeout(end, MILLISECONDS);
}
