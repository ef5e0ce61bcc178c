import { foldTitle } from "./fold-text.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** The different words of a title. Knows words in scripts that do not put spaces between them. */
export function titleWords(title: string): Set<string> {
  const words = new Set<string>();
  for (const part of segmenter.segment(foldTitle(title))) {
    if (part.isWordLike === true) words.add(part.segment);
  }
  return words;
}
