import { typedAddress } from "./typed-address.ts";

/** With a scheme, or as people write them: a bare `README.md` is a file, not the address of a Moldovan site. */
const LOOKS_LIKE_ADDRESS = /^(https?:\/\/|mailto:|www\.)/i;

/** Whether text stands for an address, so that it becomes a link by itself. */
export const looksLikeAddress = (text: string): boolean => LOOKS_LIKE_ADDRESS.test(text);

const OPENING = /^[([{<"'“‘„‚«‹*_~]*/u;
/** What ends a sentence or stands around an address. Closing round brackets are counted, for addresses have them too. */
const ENDING = /[?!.,:;*_~"'”’“‘»›>\]}…。，、！？；：]$/u;

export interface AddressInWord {
  /** Where it begins in the word. */
  at: number;
  text: string;
  address: string;
}

/**
 * The address in a word of a sentence, without the signs around it, as GitHub's Markdown takes it: of `(https://example.org/a_(b)),`
 * it is `https://example.org/a_(b)`. Null where there is none.
 */
export function addressInWord(word: string): AddressInWord | null {
  const at = OPENING.exec(word)?.[0].length ?? 0;
  const text = withoutEnd(word.slice(at));
  if (!looksLikeAddress(text)) return null;
  const address = typedAddress(text);
  return address !== null && isWhole(address) ? { at, text, address } : null;
}

function withoutEnd(text: string): string {
  let end = text.length;
  let unopened = count(text, ")") - count(text, "(");
  for (; end > 0; end -= 1) {
    const sign = text.slice(0, end);
    if (ENDING.test(sign)) continue;
    if (!sign.endsWith(")") || unopened <= 0) break;
    unopened -= 1;
  }
  return text.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** `https://example` is still being thought about; this computer has no dot. */
function isWhole(address: string): boolean {
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === "mailto:") return /.@.+\../.test(pathname);
  return hostname === "localhost" || /[^.]\.[^.]/.test(hostname);
}
