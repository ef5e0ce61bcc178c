import { limits } from "../limits.ts";

const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);
/** A parser drops these from an address, so `java\tscript:` hides a scheme and a reader sees another address. */
const HIDDEN = /\p{Cc}/u;

/**
 * The address that a link in a note, an abstract or a post may have, as the URL Standard reads it: http, https or
 * mailto. Null for every other scheme, for what is no address of its own, and for one that is too long.
 */
export function linkAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > limits.urlCharacters || HIDDEN.test(trimmed)) return null;
  if (!URL.canParse(trimmed)) return null;
  return SCHEMES.has(new URL(trimmed).protocol) ? trimmed : null;
}
