/** A text as one line: runs of white space are one space, none stands at the edges, and no half of a pair is left. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
