/** A stretch of text, and the address it stands for if it is one. */
export interface LinkedText {
  text: string;
  href: string | null;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”`\\^{|}]+/gi;
const TRAILING = /[.,:;!?'’»…*_~\])]$/;

/** Finds bare web addresses in text. Punctuation that ends a sentence, and a bracket that opened before, stay outside. */
export function linkText(text: string): LinkedText[] {
  const parts: LinkedText[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    if (!URL.canParse(address)) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index), href: null });
    parts.push({ text: address, href: address });
    at = match.index + address.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), href: null });
  return parts;
}

function trimmed(found: string): string {
  let address = found;
  while (TRAILING.test(address)) {
    const last = address.at(-1);
    const opening = last === ")" ? "(" : last === "]" ? "[" : null;
    // `https://example.org/a_(b)` ends with its own bracket.
    if (opening !== null && address.split(opening).length >= address.split(last ?? "").length)
      break;
    address = address.slice(0, -1);
  }
  return address;
}
