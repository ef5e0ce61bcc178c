/** What a dictionary is asked. */
export interface Dictionary {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

export interface Dictionaries {
  en?: Dictionary;
  de?: Dictionary;
}

/** Checks words against the dictionaries that are loaded, and the person's own words. */
export interface Speller {
  /** Those of the words that none of them knows. */
  wrongOf(words: readonly string[]): string[];
  /** At most five, the likeliest first. */
  suggest(word: string): string[];
  learn(word: string): void;
}

const SUGGESTIONS = 5;
/** nspell tries all letters at all places: beyond this it takes seconds. */
const LONGEST_SUGGESTED = 24;
/** Shorter parts make a compound out of nearly everything. */
const SHORTEST_PART = 4;
const COMPOUND_DEPTH = 3;

/** Names, versions, addresses and identifiers are no words: with a digit, a sign, or a capital within. */
const IS_NO_WORD = /[\d_@/\\.:]|\p{Ll}\p{Lu}|^\p{Lu}+s?$|^.$/u;

export function createSpeller({ en, de }: Dictionaries, ownWords: Iterable<string>): Speller {
  const own = new Set(Array.from(ownWords, folded));
  const known = (word: string): boolean =>
    own.has(folded(word)) ||
    en?.correct(word) === true ||
    en?.correct(withoutAccents(word)) === true ||
    (de !== undefined && isGerman(de, word, COMPOUND_DEPTH));
  const isWrong = (typed: string): boolean => {
    const word = typed.normalize().replaceAll("’", "'");
    if (IS_NO_WORD.test(word) || known(word)) return false;
    const stem = word.replace(/'s?$/u, "");
    return (
      !(stem !== word && known(stem)) &&
      !word.split("-").every((part) => part === "" || known(part))
    );
  };
  return {
    wrongOf: (words) => words.filter(isWrong),
    suggest(word) {
      if (word.length > LONGEST_SUGGESTED) return [];
      const all = [en, de].flatMap(
        (dictionary) => dictionary?.suggest(word).slice(0, SUGGESTIONS) ?? [],
      );
      // With two languages, those that keep most of the word's letters come first.
      const ranked = all.map((one, index) => ({ one, cost: distance(one, word) + index / 100 }));
      return [...new Set(ranked.toSorted((a, b) => a.cost - b.cost).map(({ one }) => one))].slice(
        0,
        SUGGESTIONS,
      );
    },
    learn: (word) => void own.add(folded(word)),
  };
}

/** English writes naïve and cafés, and its dictionary has them without the accents. */
const withoutAccents = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "");

const folded = (word: string): string => word.replaceAll("’", "'").toLowerCase();

/** Sounds between the parts of a compound. */
const JOINTS = ["", "s", "es", "n", "en", "er"];

/** nspell knows no German compounds: a word is right when it falls into parts that are. */
function isGerman(dictionary: Dictionary, word: string, depth: number): boolean {
  if (dictionary.correct(word)) return true;
  if (depth === 0) return false;
  const lower = word.toLowerCase();
  for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at += 1) {
    if (!isHead(dictionary, lower.slice(0, at))) continue;
    const tail = lower.slice(at);
    if (isPart(dictionary, tail) || isGerman(dictionary, capitalised(tail), depth - 1)) return true;
  }
  return false;
}

const isHead = (dictionary: Dictionary, head: string): boolean =>
  JOINTS.some(
    (joint) =>
      head.endsWith(joint) &&
      head.length - joint.length >= SHORTEST_PART - 1 &&
      isPart(dictionary, head.slice(0, head.length - joint.length)),
  );

const isPart = (dictionary: Dictionary, part: string): boolean =>
  dictionary.correct(capitalised(part)) || dictionary.correct(part);

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** How many letters differ, by their places from both ends; less than one where they only changed places. */
function distance(one: string, other: string): number {
  if (sorted(one) === sorted(other)) return 0.5;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end;
}

const sorted = (word: string): string => Array.from(word).toSorted().join("");
