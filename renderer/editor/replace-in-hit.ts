import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { limits } from "#shared/limits.ts";
import type { Hit, HitPlace } from "./find-in-document.ts";

/** Selects a hit: its words, or the picture whose words it stands in. */
export const selectHit = (tr: Transaction, { from, to, within }: Hit): Transaction =>
  tr.setSelection(
    within ? NodeSelection.create(tr.doc, from) : TextSelection.create(tr.doc, from, to),
  );

/** Puts `words` in the place of a hit, and answers with the place behind them. A picture's words stay a line of a note's. */
export function replaceInHit(tr: Transaction, { from, to, within }: Hit, words: string): HitPlace {
  if (!within) {
    tr.insertText(words, from, to);
    return { from: from + words.length };
  }
  const { said, start, end } = within;
  const before = String(tr.doc.nodeAt(from)?.attrs[said] ?? "");
  const after = before.slice(0, start) + words + before.slice(end);
  tr.setNodeAttribute(from, said, after.slice(0, limits.lineCharacters));
  return { from, within: { said, start: start + words.length } };
}
