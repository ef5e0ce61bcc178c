import { limits } from "#shared/limits.ts";

/** More words than this make no search narrower, and each costs a look-up. */
const mostWords = 32;

const holdsToken = /[\p{L}\p{N}\p{Co}]/u;
const endsInToken = /[\p{L}\p{M}\p{N}\p{Co}]$/u;
/** Latin letters and digits: in other scripts one or two characters can be a word that says a lot. */
const shortStart = /^[\p{Script=Latin}\p{N}]{1,2}$/u;

/**
 * An FTS5 MATCH expression for what a person typed: every word has to be there, the last one may be unfinished.
 * Null when there is no word. Only quoted strings go in, so nothing typed is ever read as an operator.
 * One or two letters begin a word in most rows: as a beginning they are looked for in the short columns alone,
 * as a whole word everywhere.
 */
export function matchExpression(typed: string): string | null {
  const words = typed
    .slice(0, limits.searchCharacters)
    .split(/[\s"\p{Cc}\p{Zl}\p{Zp}]+/u)
    .filter((word) => holdsToken.test(word))
    .slice(0, mostWords);
  const last = words.at(-1);
  if (last === undefined) return null;
  const quoted = words.slice(0, -1).map((word) => `"${word}"`);
  return [...quoted, lastWord(last, words.length === 1)].join(" AND ");
}

function lastWord(word: string, isAlone: boolean): string {
  if (!endsInToken.test(word)) return `"${word}"`;
  if (isAlone && shortStart.test(word)) {
    return `("${word}" OR {title speakers tags room track} : "${word}" *)`;
  }
  return `"${word}" *`;
}
