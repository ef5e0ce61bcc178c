import { diffLines, diffWordsWithSpace } from "diff";

/** A piece of two texts side by side: in both, or in one of them alone. */
export interface TextPart {
  is: "same" | "added" | "removed";
  text: string;
}

/** How long words are compared; beyond it lines are, for as long again. Milliseconds. */
const PATIENCE = 400;

/** What became of a text, word by word; of two long texts that have little in common, line by line or as a whole. */
export function diffTexts(earlier: string, present: string, patience = PATIENCE): TextPart[] {
  const found =
    diffWordsWithSpace(earlier, present, { timeout: patience }) ??
    diffLines(earlier, present, { timeout: patience });
  if (found === undefined) {
    return [
      { is: "removed", text: earlier },
      { is: "added", text: present },
    ];
  }
  return found.map(({ added, removed, value }) => ({
    is: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
