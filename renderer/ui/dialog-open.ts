/** Whether a dialog has the window. Messages are dialogs to screen readers too, and are in nobody's way. */
export const isDialogOpen = (): boolean => document.querySelector("[data-modal]") !== null;

/** Whether one has come, and is not going again already. */
export const isDialogComing = (): boolean =>
  document.querySelector("[data-modal][data-open]") !== null;

/** Whether one is on its way out: it gives the focus back to what had it before. */
export const isDialogGoing = (): boolean =>
  document.querySelector("[data-modal]:not([data-open])") !== null;
