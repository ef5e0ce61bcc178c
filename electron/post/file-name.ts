/** Sixty letters of four bytes and an ending stay within the 255 bytes of a file name. */
const MOST_LETTERS = 60;

/**
 * Words of a file name for a title: letters and digits of any script, in lower case, joined by hyphens; nothing that a path, a
 * shell or another system reads as something else. Empty for a title without any.
 */
export function slugOf(title: string): string {
  const words = title
    .toWellFormed()
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return Array.from(words).slice(0, MOST_LETTERS).join("").replaceAll(/^-|-$/g, "");
}

/** The file name of a post. `ending` (`wrap-up`) keeps it from being a name that Windows reserves. */
export function postFileName(title: string, ending: string): string {
  return `${[slugOf(title), ending].filter(Boolean).join("-")}.md`;
}
