/** Sixty letters of four bytes and an ending stay within the 255 bytes of a file name. */
const MOST_LETTERS = 60;

/**
 * A file name for a title: letters and digits of any script, in lower case, joined by hyphens; nothing that a path, a shell or
 * another system reads as something else. `ending` (`wrap-up`) keeps it from being a name that Windows reserves.
 */
export function postFileName(title: string, ending: string): string {
  const words = title
    .toWellFormed()
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const name = Array.from(words).slice(0, MOST_LETTERS).join("").replaceAll(/^-|-$/g, "");
  return `${[name, ending].filter(Boolean).join("-")}.md`;
}
