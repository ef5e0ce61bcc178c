import type { PlacedWord } from "./words-of-block.ts";

/** From so many words on it can be told what language a block is in. */
const TELLING = 40;
/** Each mark parts the text on screen, and a key draws all parts of its block: 16,000 of them took four seconds a key. */
const MOST_MARKS = 100;

/**
 * Those of a block's words that are marked as wrong. None where most of what is known of them is wrong: that is a text in
 * a language no dictionary here is for. `isRight` answers undefined for a word that was not looked up yet.
 */
export function markedWords(
  words: readonly PlacedWord[],
  isRight: (word: string) => boolean | undefined,
): PlacedWord[] {
  const known = words.filter(({ word }) => isRight(word) !== undefined);
  const wrong = known.filter(({ word }) => isRight(word) === false);
  const isForeign = known.length >= TELLING && wrong.length * 2 > known.length;
  return isForeign ? [] : wrong.slice(0, MOST_MARKS);
}
