/** Runs something once a menu is closed: it gives the focus back to its button, and the text takes it after that. */
export const afterMenu = (run: () => void): void => {
  setTimeout(run, 0);
};
