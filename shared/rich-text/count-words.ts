/** How many words a text has: runs of characters between spaces that hold at least one letter or digit. */
export function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
