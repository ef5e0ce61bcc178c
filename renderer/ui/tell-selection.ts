/** Where the browser's selection begins and ends. */
type Ends = readonly [Node | null, number, Node | null, number];

const endsOf = (selection: Selection | null): Ends => [
  selection?.anchorNode ?? null,
  selection?.anchorOffset ?? 0,
  selection?.focusNode ?? null,
  selection?.focusOffset ?? 0,
];

/**
 * Tells of a moved caret before the next key is heard. The browser does so in a task of its own, which in a busy window comes
 * after keys that wait: Delete behind an arrow key would act where the caret had been, and a letter on less than was selected.
 * To be called before anything else listens to keys.
 */
export function tellSelection(): void {
  let told = endsOf(null);
  document.addEventListener(
    "selectionchange",
    () => {
      told = endsOf(document.getSelection());
    },
    { capture: true },
  );
  window.addEventListener(
    "keydown",
    (pressed) => {
      // While a sign is composed the caret is the input method's.
      if (pressed.isComposing) return;
      const ends = endsOf(document.getSelection());
      if (ends.some((end, index) => end !== told[index]))
        document.dispatchEvent(new Event("selectionchange"));
    },
    { capture: true },
  );
}
