import * as fc from "fast-check";
import type { NoteBlock, NoteMark, NoteNode } from "#shared/note-body.ts";
import { mentionLabel } from "#shared/rich-text/mention-address.ts";
import { hasMark, sharedMarks, withMark } from "#shared/rich-text/note-marks.ts";
import { codeWord, marks, word } from "#test/support/note-text-words.ts";

interface Token {
  /** Null: a mention or a footnote's reference stands here. */
  text: string | null;
  node?: NoteBlock;
  marks: NoteMark[];
  gap: "" | " " | "\t" | "break";
}
/** What footnotes are referred to by. */
export const footnoteLabels = ["1", "rope", "Straße-2"] as const;
const gap: fc.Arbitrary<Token["gap"]> = fc.constantFrom("", "", " ", " ", " ", "\t", "break");
/** A word, a mention or a reference, and what stands behind it. */
export const token: fc.Arbitrary<Token> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ text: word, marks, gap }) },
  {
    weight: 1,
    arbitrary: fc.record({
      text: codeWord,
      marks: marks.map((all) => withMark(all, { type: "code" })),
      gap,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      text: fc.constant(null),
      node: fc
        .record({
          of: fc.constantFrom("session" as const, "speaker" as const),
          id: fc.uuid(),
          label: fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")),
        })
        .map((attrs): NoteBlock => ({
          type: "mention",
          attrs: { ...attrs, label: mentionLabel(attrs.label) || "…" },
        })),
      marks: marks.map((all) => all.filter(({ type }) => type !== "link")),
      gap,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      text: fc.constant(null),
      node: fc
        .constantFrom(...footnoteLabels)
        .map((label): NoteBlock => ({ type: "footnoteReference", attrs: { label } })),
      marks: marks.map((all) => all.filter(({ type }) => type !== "link")),
      gap,
    }),
  },
);

/** The inside of a paragraph in the form that Markdown can hold (body-to-markdown.ts). */
export function inline(tokens: readonly Token[], breaks: boolean): NoteNode[] {
  const nodes: NoteNode[] = [];
  const add = (text: string, of: NoteMark[]): void => {
    const last = nodes.at(-1);
    const lastMarks = last?.type === "text" ? (last.marks ?? []) : null;
    const isSame =
      lastMarks?.length === of.length &&
      lastMarks.every((one, index) => hasMark(of.slice(index, index + 1), one));
    if (last?.type === "text" && isSame) last.text += text;
    else nodes.push(of.length > 0 ? { type: "text", text, marks: of } : { type: "text", text });
  };
  for (const [index, { text, node, marks: own, gap: wanted }] of tokens.entries()) {
    if (text !== null) add(text, own);
    else if (node) nodes.push(own.length > 0 ? { ...node, marks: own } : node);
    const next = tokens[index + 1];
    if (!next || wanted === "") continue;
    if (wanted === "break" && breaks) nodes.push({ type: "hardBreak" });
    else {
      const shared = sharedMarks(own, next.marks).filter((one) => one.type !== "code");
      add(wanted === "break" ? " " : wanted, shared);
    }
  }
  return nodes;
}

/** What a line holds. */
export const tokens = fc.array(token, { minLength: 1, maxLength: 7 });
