/** How many words a text has: runs of characters between spaces that hold at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Silent reading of plain prose (Brysbaert 2019: 238 words a minute for English). */
const WORDS_A_MINUTE = 238;

/** How long a text takes to read, in whole minutes; null for one of less than a minute. */
export function readingMinutes(words: number): number | null {
  return words < WORDS_A_MINUTE ? null : Math.round(words / WORDS_A_MINUTE);
}
