import { limits } from "./limits.ts";

/** The tags with one more as it was typed: `#` and outer spaces aside, and only once, letter case aside. */
export function addTag(tags: readonly string[], typed: string): string[] {
  const tag = typed.trim().replace(/^#+/, "").trim();
  const isThere = tags.some((other) => other.toLowerCase() === tag.toLowerCase());
  const isFull = tags.length >= limits.tagsOnSession;
  if (tag === "" || tag.length > limits.lineCharacters || isThere || isFull) return [...tags];
  return [...tags, tag];
}
