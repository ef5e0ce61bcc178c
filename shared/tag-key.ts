/**
 * By which tags are the same wherever they meet: letter case, kinds of space and the bytes of an accent aside. Accents make other
 * words: "Öl" is not "ol" (a search, which looks for more than it is given, folds them).
 */
export const tagKey = (tag: string): string =>
  tag.normalize("NFC").toLowerCase().trim().replaceAll(/\s+/gu, " ");
