/**
 * Words in lower-case ASCII letters and digits, joined by `mark`; empty for a text that has none. Accents are dropped,
 * other scripts too: where this is used, nothing else is allowed.
 */
export function asciiSlug(text: string, mark: "-" | "_", most = 60): string {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
  return words
    .join(mark)
    .slice(0, most)
    .replace(/[-_]+$/, "");
}
