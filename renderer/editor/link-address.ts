import { limits } from "#shared/limits.ts";

const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * The address that a link may have, as the browser will read it: http, https or mailto. Null for anything else, for
 * text that is no address, and for one that is longer than an address may be.
 */
export function linkAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > limits.urlCharacters || !URL.canParse(trimmed)) return null;
  return SCHEMES.has(new URL(trimmed).protocol) ? trimmed : null;
}

/** What a person types into the link field: `example.org/talk` and `ada@example.org` are meant as addresses too. */
export function typedAddress(text: string): string | null {
  const trimmed = text.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(trimmed)) return linkAddress(`mailto:${trimmed}`);
  if (/^[\w-]+(\.[\w-]+)+([:/?#]|$)/.test(trimmed)) return linkAddress(`https://${trimmed}`);
  return linkAddress(trimmed);
}
