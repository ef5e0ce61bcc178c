import * as fc from "fast-check";
import type {
  CellAlign,
  NoteBlock,
  NoteBody,
  NoteMark,
  NoteNode,
  Turn,
} from "#shared/note-body.ts";
import { footnoteKey } from "#shared/rich-text/footnote-label.ts";
import { footnoteOrder, referencesOf } from "#shared/rich-text/footnote-order.ts";
import { mentionLabel } from "#shared/rich-text/mention-address.ts";
import { hasMark, sharedMarks, withMark } from "#shared/rich-text/note-marks.ts";

/** Characters and words that mean something in Markdown, HTML or YAML, beside plain ones and other scripts. */
const pieces = [
  ..."abcXYZ019*_~=`#>+-.()[]{}!|\\<&:/@\"'^$%,;?".split(""),
  "**",
  "__",
  "==",
  "~~",
  "```",
  "---",
  "1.",
  "12)",
  "[ ]",
  "[x]",
  "[^1]",
  "[^1]:",
  "[!PRIVATE]",
  "[a]:",
  "![",
  "](",
  "||",
  "<b>",
  "</b>",
  "<!--",
  "<sub>",
  "</sup>",
  "<br>",
  "-->",
  "<?",
  "&amp;",
  "&#65;",
  "{{",
  "{%",
  "https://example.org/a_b?c=d&e=*",
  "www.",
  "www.example.org",
  "ada@example.org",
  "mailto:",
  "javascript:x",
  "\u00A0",
  "\u2028",
  "\u200B",
  "é",
  "e\u0301",
  "漢字",
  "שלום",
  "\u202E",
  "👩‍💻",
  "🎉",
  "。",
  "“",
  "—",
  "ß",
  "\uFEFF",
];

const word = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(""));
const codeWord = fc
  .array(fc.constantFrom(...pieces, " ", "  "), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(""));

const address = fc.constantFrom(
  "https://example.org/",
  "https://example.org/a_(b)_c",
  "https://example.org/a)b(",
  "https://example.org/?q=a b&c=<d>",
  "http://example.org/*x*#y",
  "mailto:ada@example.org",
  "https://example.org/\\",
  "https://example.org/ü&amp;",
);
const mark: fc.Arbitrary<NoteMark> = fc.oneof(
  fc.constantFrom<NoteMark>(
    { type: "bold" },
    { type: "italic" },
    { type: "strike" },
    { type: "highlight" },
    { type: "subscript" },
    { type: "superscript" },
  ),
  fc.record({ type: fc.constant("link" as const), attrs: fc.record({ href: address }) }),
);
const marks = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(mark, { maxLength: 3 }) },
  )
  .map((all) => all.reduce<NoteMark[]>(withMark, []));

interface Token {
  /** Null: a mention or a footnote's reference stands here. */
  text: string | null;
  node?: NoteBlock;
  marks: NoteMark[];
  gap: "" | " " | "\t" | "break";
}
const footnoteLabels = ["1", "rope", "Straße-2"] as const;
const gap: fc.Arbitrary<Token["gap"]> = fc.constantFrom("", "", " ", " ", " ", "\t", "break");
const token: fc.Arbitrary<Token> = fc.oneof(
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
function inline(tokens: readonly Token[], breaks: boolean): NoteNode[] {
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

const tokens = fc.array(token, { minLength: 1, maxLength: 7 });
const paragraph: fc.Arbitrary<NoteBlock> = tokens.map((all) => ({
  type: "paragraph",
  content: inline(all, true),
}));
const footnoteParagraph: fc.Arbitrary<NoteBlock> = fc
  .array(token, { minLength: 1, maxLength: 3 })
  .map((all) => ({ type: "paragraph", content: inline(all, true) }));
const heading: fc.Arbitrary<NoteBlock> = fc
  .record({ level: fc.integer({ min: 1, max: 6 }), tokens })
  .map(({ level, tokens: all }) => ({
    type: "heading",
    attrs: { level },
    content: inline(all, false),
  }));
const codeBlock: fc.Arbitrary<NoteBlock> = fc
  .record({
    language: fc.constantFrom(null, "js", "<style/onload=x>", "a`b", 'ts title="x"', "~~~", "&lt;"),
    lines: fc.array(
      fc.constantFrom("", " ", "\t", "x", "```", "````", "~~~", "  - a", "> b", "# c", "\\"),
      {
        maxLength: 5,
      },
    ),
  })
  .map(({ language, lines }) => {
    const text = lines.join("\n");
    const block: NoteBlock = { type: "codeBlock", attrs: { language } };
    return text === "" ? block : { ...block, content: [{ type: "text", text }] };
  });
const tableRows = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.record({
    aligns: fc.array(fc.constantFrom<CellAlign>(null, null, "left", "center", "right"), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(
      fc.array(fc.array(token, { maxLength: 3 }), { minLength: width, maxLength: width }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
const table: fc.Arbitrary<NoteBlock> = tableRows.map(({ aligns, rows }) => ({
  type: "table",
  content: rows.map((cells, row) => ({
    type: "tableRow",
    content: cells.map((all, column): NoteBlock => {
      const cell: NoteBlock = {
        type: row === 0 ? "tableHeader" : "tableCell",
        attrs: { colspan: 1, rowspan: 1, align: aligns[column] ?? null },
      };
      const content = inline(all, true).map(withoutEscapedPipe);
      return content.length > 0 ? { ...cell, content } : cell;
    }),
  })),
}));
const fileHash = fc.constantFrom("0".repeat(64), "ab12".repeat(16));
const shortLine = fc.array(word, { maxLength: 3 }).map((words) =>
  words
    .join(" ")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim(),
);
const picture: fc.Arbitrary<NoteBlock> = fc
  .record({
    file: fileHash,
    alt: shortLine,
    turn: fc.constantFrom<Turn>(0, 0, 90, 180, 270),
    caption: shortLine,
  })
  .map((attrs) => ({ type: "picture", attrs }));
const attachment: fc.Arbitrary<NoteBlock> = fc
  .record({ file: fileHash, name: shortLine })
  .map((attrs) => ({ type: "attachment", attrs }));
/** In a table a backslash before a pipe is gone from code too (GFM 0.29, 4.10): no Markdown holds it. */
function withoutEscapedPipe(node: NoteNode): NoteNode {
  const isCode = node.type === "text" && node.marks?.some(({ type }) => type === "code");
  return isCode ? { ...node, text: node.text.replaceAll(/\\+\|/g, "|") } : node;
}

const rule: fc.Arbitrary<NoteBlock> = fc.constant({ type: "horizontalRule" });

const { blocks } = fc.letrec<{ blocks: NoteBlock[]; block: NoteBlock; item: NoteBlock[] }>(
  (tie) => ({
    blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }),
    block: fc.oneof(
      { depthSize: "small" },
      { weight: 4, arbitrary: paragraph },
      { weight: 1, arbitrary: heading },
      { weight: 1, arbitrary: codeBlock },
      { weight: 1, arbitrary: rule },
      { weight: 1, arbitrary: picture },
      { weight: 1, arbitrary: attachment },
      { weight: 2, arbitrary: table },
      {
        weight: 1,
        arbitrary: fc
          .oneof(fc.constant<NoteBlock[]>([{ type: "paragraph" }]), tie("blocks"))
          .chain((content) =>
            fc
              .constantFrom("blockquote" as const, "privateBlock" as const)
              .map((type): NoteBlock => ({ type, content })),
          ),
      },
      { weight: 2, arbitrary: listOf(tie("item"), "bulletList") },
      { weight: 1, arbitrary: listOf(tie("item"), "orderedList") },
      { weight: 1, arbitrary: listOf(tie("item"), "taskList") },
    ),
    item: fc.oneof(
      { weight: 3, arbitrary: paragraph.map((first) => [first]) },
      { weight: 1, arbitrary: fc.constant<NoteBlock[]>([{ type: "paragraph" }]) },
      {
        weight: 2,
        arbitrary: tie("blocks").map((content): NoteBlock[] =>
          content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content],
        ),
      },
    ),
  }),
);

function listOf(
  item: fc.Arbitrary<NoteBlock[]>,
  type: "bulletList" | "orderedList" | "taskList",
): fc.Arbitrary<NoteBlock> {
  return fc
    .record({
      items: fc.array(fc.record({ content: item, checked: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      }),
      start: fc.constantFrom(1, 1, 0, 2, 9, 999),
    })
    .map(({ items, start }) => ({
      type,
      ...(type === "orderedList" ? { attrs: { start } } : {}),
      content: items.map(({ content, checked }) =>
        type === "taskList"
          ? { type: "taskItem", attrs: { checked }, content }
          : { type: "listItem", content },
      ),
    }));
}

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
