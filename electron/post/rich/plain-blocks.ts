import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "mdast";
import { toString } from "mdast-util-to-string";
import { plainWords, textNode } from "./plain-words.ts";

/** What is left of a post where only a few elements are taken (docs/rich-text.md). */
export type PlainBlock = Extract<
  RootContent,
  { type: "paragraph" | "heading" | "list" | "blockquote" | "code" | "thematicBreak" }
>;

const HIGHEST = 2;
const LOWEST = 3;

/**
 * Brings a post to the blocks that every service takes when they are pasted: headings of two levels, paragraphs, flat lists,
 * quotations of paragraphs, code and rules. Deeper headings are bold, items of inner lists follow their own with a dash a level,
 * a table is a list of its rows. Nothing of the tree is changed.
 */
export function plainBlocks(post: Root): PlainBlock[] {
  const depths = post.children.flatMap((node) => (node.type === "heading" ? [node.depth] : []));
  const top = Math.min(...depths);
  return post.children.flatMap((node) => blocksOf(node, top));
}

function blocksOf(node: RootContent, top: number): PlainBlock[] {
  if (node.type === "heading") return headingOf(node, node.depth - top + HIGHEST);
  if (node.type === "paragraph") return paragraphOf(plainWords(node.children));
  if (node.type === "list") return listOf(itemsOf(node, 0), node.ordered === true, node.start ?? 1);
  if (node.type === "blockquote") return quoteOf(node, top);
  if (node.type === "code") return [{ type: "code", value: node.value }];
  if (node.type === "table") return listOf(rowsOf(node), false, 1);
  if (node.type === "thematicBreak") return [node];
  // What is private is in no post; should it ever be, it goes no further.
  return node.type === "privateBlock"
    ? []
    : paragraphOf([textNode(toString(node, { includeHtml: false }))]);
}

function headingOf({ children }: Heading, depth: number): PlainBlock[] {
  const words = plainWords(children);
  if (words.length === 0) return [];
  if (depth > LOWEST) return paragraphOf([{ type: "strong", children: words }]);
  return [{ type: "heading", depth: depth === HIGHEST ? HIGHEST : LOWEST, children: words }];
}

const paragraphOf = (children: PhrasingContent[]): Paragraph[] =>
  toString(children).trim() === "" ? [] : [{ type: "paragraph", children }];

/** Paragraphs alone: services cut a quotation where something else begins. */
function quoteOf({ children }: Blockquote, top: number): PlainBlock[] {
  const inside = children.flatMap((child) => blocksOf(child, top)).flatMap(asParagraphs);
  return inside.length === 0 ? [] : [{ type: "blockquote", children: inside }];
}

function asParagraphs(block: PlainBlock): Paragraph[] {
  if (block.type === "paragraph") return [block];
  if (block.type === "list") {
    return block.children.map((item) => ({
      type: "paragraph",
      children: [textNode("– "), ...wordsOfItem(item)],
    }));
  }
  if (block.type === "heading") {
    return paragraphOf([{ type: "strong", children: block.children }]);
  }
  if (block.type === "blockquote") return block.children.flatMap(asParagraphsOfQuote);
  return block.type === "code" ? paragraphOf([{ type: "inlineCode", value: block.value }]) : [];
}

const asParagraphsOfQuote = (node: RootContent): Paragraph[] =>
  node.type === "paragraph" ? [node] : [];

const listOf = (items: readonly PhrasingContent[][], ordered: boolean, start: number): List[] =>
  items.length === 0
    ? []
    : [
        {
          type: "list",
          ordered,
          start: ordered ? start : null,
          spread: false,
          children: items.map((children): ListItem => {
            return { type: "listItem", spread: false, children: [{ type: "paragraph", children }] };
          }),
        },
      ];

/** The words of all items, those of inner lists behind the item they are in, with a dash for each level. */
function itemsOf(list: List, level: number): PhrasingContent[][] {
  return list.children.flatMap((item, index) => {
    const start =
      "– ".repeat(level) + (level > 0 && list.ordered ? `${(list.start ?? 1) + index}. ` : "");
    const inner = item.children.flatMap((child) =>
      child.type === "list" ? itemsOf(child, level + 1) : [],
    );
    const words = wordsOfItem(item);
    return words.length === 0 ? inner : [[textNode(start + boxOf(item)), ...words], ...inner];
  });
}

const boxOf = ({ checked }: ListItem): string =>
  typeof checked === "boolean" ? (checked ? "☑ " : "☐ ") : "";

/** What an item says itself, a line a block. */
function wordsOfItem({ children }: ListItem): PhrasingContent[] {
  const lines = children.flatMap((child): PhrasingContent[][] => {
    if (child.type === "list") return [];
    if (child.type === "paragraph" || child.type === "heading") return [plainWords(child.children)];
    if (child.type === "code") return [[{ type: "inlineCode", value: child.value }]];
    return [[textNode(toString(child, { includeHtml: false }))]];
  });
  return lines
    .filter((line) => toString(line).trim() !== "")
    .flatMap((line, index) => (index === 0 ? line : [{ type: "break" as const }, ...line]));
}

/** Of each row the first cell, bold, and behind it the others that say something, each after its column's heading. */
function rowsOf({ children: [head, ...rows] }: Table): PhrasingContent[][] {
  const titles = head?.children.map((cell) => toString(cell, { includeHtml: false })) ?? [];
  return rows.flatMap(({ children }) => {
    const [first, ...rest] = children.map((cell) => plainWords(cell.children));
    const said = rest.flatMap((words, index) =>
      words.length === 0 ? [] : [[textNode(`${titles[index + 1] ?? ""}: `), ...words]],
    );
    const start: PhrasingContent[][] =
      first === undefined || first.length === 0 ? [] : [[{ type: "strong", children: first }]];
    const parts = [...start, ...said];
    const words = parts.flatMap((part, index) => (index === 0 ? part : [textNode(" · "), ...part]));
    return words.length === 0 ? [] : [words];
  });
}
