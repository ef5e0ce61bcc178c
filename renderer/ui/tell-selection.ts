/**
 * Tells of a moved caret before the next key is heard. The browser does so in a task of its own, which in a busy window comes
 * after keys that wait: Delete behind an arrow key would act where the caret had been, and a letter on less than was selected.
 * To be called before anything else listens to keys. A letter behind a letter costs nothing.
 */
export function tellSelection(): void {
  let mayHaveMoved = false;
  const mark = () => {
    mayHaveMoved = true;
  };
  window.addEventListener("mousedown", mark, { capture: true });
  window.addEventListener("mouseup", mark, { capture: true });
  window.addEventListener(
    "keydown",
    (pressed) => {
      // While a sign is composed the caret is the input method's.
      if (pressed.isComposing) return;
      if (mayHaveMoved) document.dispatchEvent(new Event("selectionchange"));
      // Whatever is not a letter: arrows, Home, Backspace, commands.
      mayHaveMoved = pressed.key.length > 1 || pressed.ctrlKey || pressed.metaKey || pressed.altKey;
    },
    { capture: true },
  );
}
