import { limits } from "./limits.ts";
import { tagKey } from "./tag-key.ts";

/** The tags with one more as it was typed: `#` and outer spaces aside, and each once (see {@link tagKey}). */
export function addTag(tags: readonly string[], typed: string): string[] {
  const tag = typed.trim().replace(/^#+/, "").trim();
  const isThere = tags.some((other) => tagKey(other) === tagKey(tag));
  const isFull = tags.length >= limits.tagsOnSession;
  if (tag === "" || tag.length > limits.lineCharacters || isThere || isFull) return [...tags];
  return [...tags, tag];
}
