const TAKES_LETTERS =
  '[contenteditable="true"], input, textarea, select, [role="combobox"], [aria-haspopup]';

/** Whether letters pressed there are typed, or look for a choice: they are no command's then. */
export const takesLetters = (target: EventTarget): boolean =>
  target instanceof Element && target.closest(TAKES_LETTERS) !== null;
