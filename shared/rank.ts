import { fold } from "./fold.ts";

/** Something that is found by its words. */
export interface Findable {
  title: string;
  /** What it is found by besides its title. */
  text: string;
  /** Above 0: it comes before others that are found as well. */
  weight: number;
}

export interface Folded<T> {
  item: T;
  title: string;
  text: string;
}

/** Folded once, so that each letter typed costs comparing alone. */
export const foldAll = <T extends Findable>(items: readonly T[]): Folded<T>[] =>
  items.map((item) => ({ item, title: fold(item.title), text: fold(item.text) }));

/**
 * What holds every word that was typed, in any order, letter case and accents aside. A word that begins the title counts
 * most, then one that begins a word of it, one within it, one anywhere else. At most `limit`, the best first; without
 * words the heaviest ones.
 */
export function rank<T extends Findable>(
  items: readonly Folded<T>[],
  typed: string,
  limit: number,
): T[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  const found: { item: T; title: string; score: number }[] = [];
  for (const { item, title, text } of items) {
    let score = item.weight;
    for (const word of words) {
      const points = pointsOf(title, text, word);
      score = points === 0 ? Number.NaN : score + points;
    }
    if (!Number.isNaN(score)) found.push({ item, title, score });
  }
  return found
    .toSorted((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item);
}

function pointsOf(title: string, text: string, word: string): number {
  if (title.startsWith(word)) return 8;
  if (beginsWord(title, word)) return 6;
  if (title.includes(word)) return 4;
  if (beginsWord(text, word)) return 2;
  return text.includes(word) ? 1 : 0;
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  }
  return false;
}
