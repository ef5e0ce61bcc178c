import * as fc from "fast-check";
import type { NoteBlock, NoteBody, NoteMark, NoteNode } from "#shared/note-body.ts";
import { footnoteKey } from "#shared/rich-text/footnote-label.ts";
import { footnoteOrder, referencesOf } from "#shared/rich-text/footnote-order.ts";
import { blocks, footnoteParagraph } from "#test/support/note-text-blocks.ts";
import { footnoteLabels } from "#test/support/note-text-lines.ts";
import { pieces, mark } from "#test/support/note-text-words.ts";

/** Notes in the form that Markdown can hold: they come back from it as they were. */
export const noteBodies: fc.Arbitrary<NoteBody> = fc
  .record({
    content: blocks,
    footnotes: fc.tuple(
      ...footnoteLabels.map((label) =>
        fc.record({
          footnote: fc
            .array(footnoteParagraph, { minLength: 1, maxLength: 2 })
            .map((content): NoteBlock => ({ type: "footnote", attrs: { label }, content })),
          at: fc.nat({ max: 4 }),
        }),
      ),
    ),
  })
  .map(({ content, footnotes }) => withFootnotesOf(content, footnotes));

/** Whatever is referred to is there, anywhere in the document. */
function withFootnotesOf(
  content: readonly NoteBlock[],
  footnotes: readonly { footnote: NoteBlock; at: number }[],
): NoteBody {
  const { numbers } = footnoteOrder(
    referencesOf([...content, ...footnotes.map(({ footnote }) => footnote)]),
  );
  const all = [...content];
  for (const { footnote, at } of footnotes) {
    const isWanted = numbers.has(footnoteKey(footnote.attrs?.label ?? ""));
    if (isWanted) all.splice(Math.min(at, all.length), 0, footnote);
  }
  return { type: "doc", content: all };
}

const looseText = fc
  .array(
    fc.constantFrom(...pieces, " ", "  ", "\t", "\n", "\r\n", "\0", "\v", "\u0085", "\uD800"),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) => all.join(""));
const looseInline: fc.Arbitrary<NoteNode[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant("text" as const),
        text: looseText,
        marks: fc.array(fc.oneof(mark, fc.constant<NoteMark>({ type: "code" })), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant<NoteNode>({ type: "hardBreak" }) },
  ),
  { maxLength: 6 },
);

/** Notes as an editor or a file may hold them: empty paragraphs, loose spaces, marks in any order. */
export const looseBodies: fc.Arbitrary<NoteBody> = fc
  .array(
    fc.oneof(
      looseInline.map((content): NoteBlock => ({ type: "paragraph", content })),
      looseInline.map((content): NoteBlock => ({ type: "heading", attrs: { level: 2 }, content })),
      fc.constant<NoteBlock>({ type: "paragraph" }),
      blocks.map((content): NoteBlock => ({ type: "blockquote", content })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((content) => ({ type: "doc", content }));
