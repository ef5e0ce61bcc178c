import type { TextPart } from "./diff-texts.ts";

/** Characters of what is the same in both texts that stay on each side of a change. */
const CONTEXT = 200;

export type FoldedPart = TextPart | { is: "folded"; characters: number };

/** Leaves out long stretches that are the same in both texts, so that what differs is found without scrolling. */
export function foldSame(parts: readonly TextPart[], context = CONTEXT): FoldedPart[] {
  return parts.flatMap((part, at): FoldedPart[] => {
    const before = at === 0 ? 0 : context;
    const after = at === parts.length - 1 ? 0 : context;
    const characters = part.text.length - before - after;
    // A fold as long as what it hides would help nobody.
    if (part.is !== "same" || characters < context) return [part];
    const { text } = part;
    const folded: FoldedPart[] = [];
    if (before > 0) folded.push({ is: "same", text: text.slice(0, before) });
    folded.push({ is: "folded", characters });
    if (after > 0) folded.push({ is: "same", text: text.slice(text.length - after) });
    return folded;
  });
}
