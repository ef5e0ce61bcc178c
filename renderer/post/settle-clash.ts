import type { PostClash } from "#shared/stored-post.ts";

/** Where a clash stands in a text that may have been changed since; `end` is behind it. */
export function clashPlace(text: string, { mine, at }: PostClash): { start: number; end: number } {
  if (mine === "") {
    const start = Math.min(at, text.length);
    return { start, end: start };
  }
  const after = text.indexOf(mine, Math.min(at, text.length));
  const before = text.lastIndexOf(mine, at);
  const found = [after, before].filter((place) => place !== -1);
  const start = found.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  // What was mine has been rewritten since: the new stands where it was.
  if (start === undefined)
    return { start: Math.min(at, text.length), end: Math.min(at, text.length) };
  return { start, end: start + mine.length };
}

/** The text with the new words of a clash in the place of mine; where mine is gone they stand as a block of their own. */
export function settleClash(text: string, clash: PostClash): string {
  const { start, end } = clashPlace(text, clash);
  if (end > start) return text.slice(0, start) + clash.generated + text.slice(end);
  const above = text.slice(0, start).trimEnd();
  const below = text.slice(start).trimStart();
  return [above, clash.generated, below].filter((part) => part !== "").join("\n\n");
}
