import { Extension, combineTransactionSteps, getChangedRanges } from "@tiptap/core";
import { isHistoryTransaction } from "@tiptap/pm/history";
import type { ResolvedPos } from "@tiptap/pm/model";
import { Plugin, TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { limits } from "#shared/limits.ts";
import { addressInWord } from "./address-in-word.ts";

/** Of a line no more is read for a key. */
const LONGEST = limits.urlCharacters;

/**
 * Links a typed address that signs of the sentence follow, once a space, a break or a new line does. Tiptap's own rule knows an
 * address by itself or in one pair of brackets.
 */
export const LinkInSentence = Extension.create({
  name: "linkInSentence",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, state) => linkBefore(transactions, before, state),
    }),
  ],
});

/** Links the address in the word before the caret of the state `before`, if the word was ended there. Null otherwise. */
export function linkBefore(
  transactions: readonly Transaction[],
  before: EditorState,
  { doc, selection, schema, tr }: EditorState,
): Transaction | null {
  const end = before.selection.from;
  const isTyped =
    selection instanceof TextSelection &&
    selection.empty &&
    selection.from > end &&
    transactions.some(({ docChanged }) => docChanged) &&
    !transactions.some((one) => isHistoryTransaction(one) || one.getMeta("preventAutolink"));
  if (!isTyped) return null;
  const $end = doc.resolve(end);
  // Cheapest first: it is asked with every letter, and few of them end a word.
  if (!isEnded($end, selection.$from) || firstChange(transactions, before) !== end) return null;
  const link = schema.marks["link"];
  if (!link || !$end.parent.type.allowsMarkType(link)) return null;
  const start = Math.max(0, $end.parentOffset - LONGEST);
  const line = $end.parent.textBetween(start, $end.parentOffset, undefined, "\uFFFC");
  const word = /[^\s\uFFFC]+$/u.exec(line)?.[0];
  const found = word === undefined ? null : addressInWord(word);
  if (word === undefined || !found) return null;
  const from = end - word.length + found.at;
  const to = from + found.text.length;
  const isTaken = [link, schema.marks["code"]].some(
    (type) => type && doc.rangeHasMark(from, to, type),
  );
  return isTaken ? null : tr.addMark(from, to, link.create({ href: found.address }));
}

/** Where the new document first differs. A note that is loaded, or text that is replaced, differs before the caret. */
function firstChange(transactions: readonly Transaction[], { doc }: EditorState): number {
  const changes = getChangedRanges(combineTransactionSteps(doc, [...transactions]));
  return Math.min(...changes.map(({ newRange }) => newRange.from));
}

/** Whether a space or break follows, or the rest of the line went to the next one. */
function isEnded($end: ResolvedPos, $caret: ResolvedPos): boolean {
  if (!$end.parent.isTextblock) return false;
  const { nodeAfter } = $end;
  if (!nodeAfter) return !$end.sameParent($caret);
  return nodeAfter.isText ? /^\s/.test(nodeAfter.text ?? "") : nodeAfter.type.name === "hardBreak";
}
