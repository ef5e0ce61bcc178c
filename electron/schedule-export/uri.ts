/** What RFC 3986 lets stand in a path, query or fragment; a percent sign only before two digits of its code. */
const FORBIDDEN = /%(?![\da-fA-F]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gu;

const encoded = (part: string): string =>
  part.toWellFormed().replaceAll(FORBIDDEN, (character) => encodeURIComponent(character));

/**
 * A web address as RFC 3986 writes it: browsers follow more than that, and strict readers refuse a whole file for one
 * stray bracket. Null for what is no address.
 */
export function uriOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const fragment = url.hash === "" ? "" : `#${encoded(url.hash.slice(1))}`;
  return `${url.origin}${encoded(url.pathname)}${encoded(url.search)}${fragment}`;
}
