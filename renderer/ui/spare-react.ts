/** What one letter makes the browser tell, most of it on the way down and on the way up. */
const OF_A_LETTER: ReadonlySet<string> = new Set([
  "keydown",
  "keypress",
  "textInput",
  "input",
  "keyup",
]);

/**
 * Leaves the letters typed into a note to the editor: `host`, which is React's root, hears nothing of them. React hears every
 * event of the page, looks for its own element under each, and finds the editor's text, which is not React's: a twentieth of the
 * time from a key to its letter on screen. Keys with a name (Escape, Enter) and with Ctrl, Alt or Cmd are heard as ever.
 * To be called before the root is made.
 */
export function spareReact(host: HTMLElement): void {
  const listen = host.addEventListener.bind(host);
  host.addEventListener = (
    type: string,
    heard: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    if (!OF_A_LETTER.has(type) || typeof heard !== "function") listen(type, heard, options);
    else listen(type, (told) => isLetterInText(told) || heard(told), options);
  };
}

/** Asking `isContentEditable` would have the page's styles worked out, here before the letter is in. */
function isLetterInText(told: Event): boolean {
  const { target } = told;
  if (!(target instanceof Element) || target.getAttribute("contenteditable") !== "true")
    return false;
  if (!(told instanceof KeyboardEvent)) return true;
  return told.key.length === 1 && !told.ctrlKey && !told.altKey && !told.metaKey;
}
