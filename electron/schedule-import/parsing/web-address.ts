import { limits } from "#shared/limits.ts";

/**
 * An http or https address, or null for anything else. Relative ones are read against `base`; without one they are
 * dropped, since nobody could follow them.
 */
export function webAddressOf(
  value: string | null | undefined,
  base: string | null = null,
): string | null {
  const text = value?.trim() ?? "";
  if (text === "" || text.length > limits.urlCharacters) return null;
  const isAbsolute = /^https?:\/\/[^\s/]/i.test(text);
  if (!isAbsolute && base === null) return null;
  try {
    const url = new URL(text, base ?? undefined);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    // Kept as it was written where that is an address already: people compare it with the one they know.
    return isAbsolute && !/[\s\p{Cc}]/u.test(text) ? text : url.href;
  } catch {
    return null;
  }
}
