import { withoutCancelledMark } from "../parsing/is-cancelled-title.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** A title or name without letter case, punctuation and spacing, so that small edits do not tell two apart. */
export function foldText(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return folded === "" ? text.trim() : folded;
}

/** A title as it is compared: a talk that is called off under "[CANCELLED] Knots" is still "Knots". */
export const foldTitle = (title: string): string => foldText(withoutCancelledMark(title));

/** The different words of a title. Knows words in scripts that do not put spaces between them. */
export function titleWords(title: string): Set<string> {
  const words = new Set<string>();
  for (const part of segmenter.segment(foldTitle(title))) {
    if (part.isWordLike === true) words.add(part.segment);
  }
  return words;
}
