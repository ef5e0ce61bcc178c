import { limits } from "#shared/limits.ts";

/** More words than this make no search narrower, and each costs a look-up. */
const mostWords = 32;

/** What FTS5's unicode61 takes for a word, combining marks included, which it passes over. */
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;
/** Latin letters and digits: in other scripts one or two characters can be a word that says a lot. */
const shortStart = /^[\p{Script=Latin}\p{N}]{1,2}$/u;

/** What a person typed, as words to look for. */
export interface SearchWords {
  /** Folded; every one has to be there. */
  whole: string[];
  /** The last word, which may be unfinished. Empty when the last one is finished by punctuation. */
  start: string;
  /** An FTS5 MATCH expression for each of them, or each phrase. */
  phrases: string[];
}

/** Letter case and accents aside, as the index compares words (unicode61 with remove_diacritics 2). */
export function foldWord(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Every word of a text with its place, one by one. */
export function wordsIn(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(wordPattern);
}

/**
 * Reads what was typed; null when there is no word in it. What is joined (`ci-cd`) is looked for as a phrase. Only
 * quoted words go into the expression, so nothing typed is ever read as an operator. One or two letters begin a word
 * in most rows: as a beginning they are looked for in the short columns alone, as a whole word everywhere.
 */
export function searchWords(typed: string): SearchWords | null {
  const phrases = typed
    .slice(0, limits.searchCharacters)
    .split(/\s+/)
    .map((piece) => ({ piece, words: piece.match(wordPattern) ?? [] }))
    .filter(({ words }) => words.length > 0)
    .slice(0, mostWords);
  const last = phrases.at(-1);
  if (last === undefined) return null;
  const words = phrases.flatMap((phrase) => phrase.words.map(foldWord));
  const start = /[\p{L}\p{N}\p{Co}\p{M}]$/u.test(last.piece) ? (words.pop() ?? "") : "";
  const match = phrases.map((phrase) => `"${phrase.words.join(" ")}"`);
  if (start !== "") {
    const isAlone = words.length === 0;
    match.push(unfinished(match.pop() ?? "", isAlone && shortStart.test(start)));
  }
  return { whole: words, start, phrases: match };
}

/** A quoted phrase whose last word may go on. */
function unfinished(phrase: string, isShort: boolean): string {
  return isShort ? `(${phrase} OR {title speakers tags room track} : ${phrase} *)` : `${phrase} *`;
}
