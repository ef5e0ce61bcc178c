import type { Dictionary } from "./speller.ts";

/** Of each dictionary's suggestions so many are taken, so that none fills the menu alone. */
const FIRST = 3;

/** Several dictionaries of one language as one: a word of any of them is right, and each suggests. */
export const eitherOf = (dictionaries: readonly Dictionary[]): Dictionary => ({
  correct: (word) => dictionaries.some((one) => one.correct(word)),
  suggest: (word) => [...new Set(dictionaries.flatMap((one) => one.suggest(word).slice(0, FIRST)))],
});
