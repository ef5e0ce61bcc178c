/** An emoji under the names that people type for it, the usual one first (GitHub's, `:tada:`). */
export interface NamedEmoji {
  emoji: string;
  names: readonly string[];
  tags: readonly string[];
  description: string;
}

/** Between the colons; at least two signs, so that `:D` and `10:3` stay what they are. */
const NAME = /^[a-z\d_+-]{2,40}$/i;

const MOST = 8;

/** The emojis for what was typed behind a colon: names that begin with it first, then names, tags and words that hold it. */
export function emojisFor(all: readonly NamedEmoji[], typed: string): NamedEmoji[] {
  if (!NAME.test(typed)) return [];
  const query = typed.toLowerCase();
  const found: NamedEmoji[][] = [[], [], [], []];
  for (const emoji of all) found[placeOf(emoji, query)]?.push(emoji);
  return found.flat().slice(0, MOST);
}

function placeOf({ names, tags, description }: NamedEmoji, query: string): number {
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (tags.some((tag) => tag.startsWith(query))) return 2;
  const words = query.replaceAll("_", " ");
  return names.some((name) => name.includes(query)) || description.includes(words) ? 3 : -1;
}
