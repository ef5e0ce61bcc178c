/** The text of a note, which has keys of its own and takes files; the text of a post has neither. */
export const NOTE_TEXT = '.ProseMirror[contenteditable="true"]';

/** Whether an event of the window is meant for the text of a note, or for something in it. */
export const isInNoteText = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(NOTE_TEXT) !== null;
