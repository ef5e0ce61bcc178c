import { InputRule } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { footnoteKey } from "#shared/rich-text/footnote-label.ts";
import { footnotesOf } from "./footnotes-in-document.ts";

interface Range {
  from: number;
  to: number;
}

/** Footnotes as Markdown is typed: `[^1]` where there is one of that label, `[^1]: ` at the start of a line for a new one. */
export function footnoteRules(): InputRule[] {
  return [
    rule(/\[\^([\p{L}\p{M}\p{N}-]{1,100})\]$/u, typedReference),
    rule(/^\[\^([\p{L}\p{M}\p{N}-]{1,100})\]:\s$/u, typedFootnote),
  ];
}

const rule = (find: RegExp, act: (tr: Transaction, range: Range, label: string) => boolean) =>
  new InputRule({
    find,
    handler: ({ state, range, match }) => (act(state.tr, range, match[1] ?? "") ? undefined : null),
  });

const isThere = (tr: Transaction, label: string): boolean =>
  footnotesOf(tr.doc).some(({ key }) => key === footnoteKey(label));

/** Puts a reference in the place of `[^label]`. Answers whether it did. */
export function typedReference(tr: Transaction, { from, to }: Range, label: string): boolean {
  const type = tr.doc.type.schema.nodes["footnoteReference"];
  if (!type || !isThere(tr, label)) return false;
  tr.replaceWith(from, to, type.create({ label }));
  return true;
}

/** Makes a footnote of a paragraph that begins with `[^label]: `, and references of these words elsewhere. */
export function typedFootnote(tr: Transaction, { from, to }: Range, label: string): boolean {
  const { footnote, footnoteReference } = tr.doc.type.schema.nodes;
  const $from = tr.doc.resolve(from);
  const isLine = $from.depth === 1 && $from.parent.type.name === "paragraph";
  if (!footnote || !footnoteReference || !isLine || isThere(tr, label)) return false;
  tr.delete(from, to);
  const range = tr.doc.resolve(from).blockRange();
  if (!range) return false;
  tr.wrap(range, [{ type: footnote, attrs: { label } }]);
  for (const at of placesOf(tr, `[^${label}]`).toReversed()) {
    tr.replaceWith(at, at + label.length + 3, footnoteReference.create({ label }));
  }
  return true;
}

/** Where these words stand in text that is no code. */
function placesOf({ doc }: Transaction, words: string): number[] {
  const places: number[] = [];
  doc.descendants((node, position, parent) => {
    const isCode = parent?.type.spec.code || node.marks.some(({ type }) => type.spec.code);
    if (!node.isText || isCode) return;
    const text = node.text ?? "";
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      places.push(position + at);
    }
  });
  return places;
}
