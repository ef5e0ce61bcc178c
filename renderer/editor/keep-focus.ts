/** A press of the mouse on a bar leaves caret and selection where they are. */
export const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();
