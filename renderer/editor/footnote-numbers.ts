import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type EditorState, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { distinctFootnoteLabel, footnoteKey } from "#shared/rich-text/footnote-label.ts";
import { footnoteOrder } from "#shared/rich-text/footnote-order.ts";
import { followReference } from "./follow-footnote.ts";
import { footnotesOf, referencesIn } from "./footnotes-in-document.ts";
import { FROM_STORE } from "./replace-document.ts";

const key = new PluginKey<DecorationSet>("footnoteNumbers");
const CONCERNED: ReadonlySet<string> = new Set(["footnote", "footnoteReference", "privateBlock"]);

/**
 * Shows the numbers of footnotes, in the order in which they are first referred to, and which of them stay on this computer.
 * Nothing of it is in the document. A click on a reference leads to its footnote. Of two footnotes with one label, as a copy
 * makes them, the second gets another.
 */
export function createFootnoteNumbers(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => drawn(doc),
      apply: (tr, before) => {
        if (!tr.docChanged) return before;
        return isConcerned(tr) ? drawn(tr.doc) : before.map(tr.mapping, tr.doc);
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClickOn(view, _, node, __, ___, isDirect) {
        if (!isDirect || node.type.name !== "footnoteReference") return false;
        view.dispatch(followReference(view.state, node));
        return true;
      },
    },
    appendTransaction: (transactions, _, state) =>
      transactions.some((tr) => tr.docChanged && !tr.getMeta(FROM_STORE) && isConcerned(tr))
        ? distinct(state)
        : null,
  });
}

/** Whether an edit adds or takes away what the numbers depend on. It looks at what was edited alone. */
function isConcerned({ mapping, docs, doc }: Transaction): boolean {
  return mapping.maps.some((map, index) => {
    const before = docs[index] ?? doc;
    const after = docs[index + 1] ?? doc;
    let found = false;
    map.forEach((oldStart, oldEnd, newStart, newEnd) => {
      found ||= holds(before, oldStart, oldEnd) || holds(after, newStart, newEnd);
    });
    return found;
  });
}

function holds(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, (node, at) => {
    found ||= at >= from && CONCERNED.has(node.type.name);
    return !found;
  });
  return found;
}

function drawn(doc: Node): DecorationSet {
  const references = referencesIn(doc);
  const footnotes = footnotesOf(doc);
  if (references.length === 0 && footnotes.length === 0) return DecorationSet.empty;
  const { numbers, open } = footnoteOrder(references);
  const written = new Set(footnotes.map((one) => one.key));
  return DecorationSet.create(doc, [
    ...references.map((one) => {
      const number = written.has(one.key) ? String(numbers.get(one.key) ?? "?") : "?";
      const words = number === "?" ? "Footnote without a text" : `Footnote ${number}`;
      return Decoration.node(one.at, one.at + 1, { "data-number": number, "aria-label": words });
    }),
    ...footnotes.map(({ at, node, key: own }) => {
      const number = numbers.get(own);
      const isPrivate = number !== undefined && !open.has(own);
      return Decoration.node(at, at + node.nodeSize, {
        "data-number": String(number ?? "–"),
        "aria-label": labelOf(number, isPrivate),
        ...(isPrivate && { class: "private-footnote" }),
      });
    }),
  ]);
}

function labelOf(number: number | undefined, isPrivate: boolean): string {
  if (number === undefined) return "Footnote that nothing refers to";
  return isPrivate ? `Footnote ${number}, private` : `Footnote ${number}`;
}

function distinct({ doc, tr }: EditorState): Transaction | null {
  const footnotes = footnotesOf(doc);
  const all = new Set(footnotes.map((one) => one.key));
  const seen = new Set<string>();
  for (const { at, node, key: own } of footnotes) {
    if (seen.has(own)) {
      const label = distinctFootnoteLabel(String(node.attrs["label"]), all);
      all.add(footnoteKey(label));
      tr.setNodeMarkup(at, null, { ...node.attrs, label });
    }
    seen.add(own);
  }
  return tr.docChanged ? tr : null;
}
