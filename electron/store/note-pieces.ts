/** A long note's text has rows of its own behind the note's: row + PIECE, row + 2 PIECE and so on. Even, as the rows' parity says what they are of. */
export const PIECE = 2 ** 40;

/** Indexing so many takes some milliseconds. Characters. */
const PIECE_CHARACTERS = 48 * 1024;

/** A text in pieces of about so many characters, cut at white space where there is some. */
export function piecesOf(text: string, characters = PIECE_CHARACTERS): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > characters) {
    const space = text.lastIndexOf(" ", start + characters);
    // Without a space in the second half a word, or a script without spaces, is cut through.
    const end =
      space > start + characters / 2 ? space + 1 : wholeCharacter(text, start + characters);
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** A place that does not cut a character written in two units apart. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
