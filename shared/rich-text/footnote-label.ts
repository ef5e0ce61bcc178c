/** Letters, digits and hyphens: what Markdown has no other use for, so that a label is written as it is. */
const LABEL = /^[\p{L}\p{M}\p{N}-]{1,100}$/u;

export const isFootnoteLabel = (value: unknown): value is string =>
  typeof value === "string" && LABEL.test(value);

/** What labels are compared by: Markdown does not tell capitals apart (CommonMark 0.31, 4.7). */
export const footnoteKey = (label: string): string => label.toLowerCase().toUpperCase();

/** The first number that no footnote has for its label. `taken` holds keys. */
export function freeFootnoteLabel(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** A label as close to `wanted` as one can be that nothing else has. `taken` holds keys. */
export function distinctFootnoteLabel(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 90);
  if (!isFootnoteLabel(plain)) return freeFootnoteLabel(taken);
  if (!taken.has(footnoteKey(plain))) return plain;
  if (/^\d+$/.test(plain)) return freeFootnoteLabel(taken);
  let number = 2;
  while (taken.has(footnoteKey(`${plain}-${number}`))) number += 1;
  return `${plain}-${number}`;
}
