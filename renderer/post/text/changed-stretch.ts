/** What turns one text into another: the characters between `from` and `to` become `insert`. */
export interface ChangedStretch {
  from: number;
  to: number;
  insert: string;
}

/**
 * The stretch outside of which two texts are the same, as short as it can be; null where nothing differs. Lines of `before`
 * end in LF, and so they do afterwards: a CR in a stretch of its own would begin a line.
 */
export function changedStretch(before: string, text: string): ChangedStretch | null {
  const after = text.replaceAll(/\r\n?/g, "\n");
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let behind = 0;
  const room = shorter - from;
  while (behind < room && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { from, to: before.length - behind, insert: after.slice(from, after.length - behind) };
}
