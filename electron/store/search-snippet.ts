import type { SearchHit } from "#shared/search.ts";
import { foldWord, type SearchWords, wordsIn } from "./search-words.ts";

type Snippet = SearchHit["snippet"];

const charactersBefore = 60;
const charactersAfter = 160;

/**
 * The text around the first word found, in parts to be marked and parts not to be, all of it plain text; null when
 * no word is in it. FTS5's own `snippet()` and `highlight()` take the square of a long note's hits: half a second
 * where this takes a few milliseconds.
 */
export function findSnippet(text: string, words: SearchWords): Snippet | null {
  const whole = new Set(words.whole);
  const isFound = (word: string): boolean => {
    const folded = foldWord(word);
    return whole.has(folded) || (words.start !== "" && folded.startsWith(words.start));
  };
  const parts: Snippet = [];
  let from = -1;
  let to = text.length;
  let shown = 0;
  for (const { 0: word, index } of wordsIn(text)) {
    if (from !== -1 && index + word.length > to) break;
    if (!isFound(word)) continue;
    if (from === -1) {
      from = windowStart(text, index);
      to = windowEnd(text, index + word.length);
      shown = from;
    }
    addPart(parts, text.slice(shown, index), false);
    addPart(parts, word, true);
    shown = index + word.length;
  }
  if (from === -1) return null;
  addPart(parts, text.slice(shown, to), false);
  if (from > 0) addPart(parts, "…", false, "before");
  if (to < text.length) addPart(parts, "…", false);
  return parts;
}

/** The beginning of a text, for a hit whose words cannot be pointed at. */
export function snippetStart(text: string): Snippet {
  const to = windowEnd(text, 0);
  const parts: Snippet = [];
  addPart(parts, text.slice(0, to), false);
  if (to < text.length) addPart(parts, "…", false);
  return parts;
}

function addPart(parts: Snippet, text: string, found: boolean, where = "after"): void {
  const shown = text.replaceAll(/\s+/g, " ");
  if (shown === "") return;
  const beside = where === "before" ? parts.at(0) : parts.at(-1);
  if (beside?.found === false && !found) {
    beside.text = where === "before" ? shown + beside.text : beside.text + shown;
  } else if (where === "before") parts.unshift({ text: shown, found });
  else parts.push({ text: shown, found });
}

/** Behind the first space of the characters before a hit. */
function windowStart(text: string, hit: number): number {
  const from = hit - charactersBefore;
  if (from <= 0) return 0;
  const space = text.slice(from, hit).search(/\s/);
  return space === -1 ? wholeCharacter(text, from) : from + space + 1;
}

/** At the last space of the characters after a hit. */
function windowEnd(text: string, hitEnd: number): number {
  const to = hitEnd + charactersAfter;
  if (to >= text.length) return text.length;
  const space = text.slice(hitEnd, to).search(/\s\S*$/);
  return space === -1 ? wholeCharacter(text, to) : hitEnd + space;
}

/** A place that does not cut a character written in two units apart. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
