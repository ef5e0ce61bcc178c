import { Extension, getTextSerializersFromSchema } from "@tiptap/core";
import type { Fragment, Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

/**
 * What is copied, for a terminal, a chat or a form: a line a block with a blank one between those of the document, list items
 * and tasks with their signs, cells of a row parted by tabs. Words alone where they come from one block.
 */
export function copiedText({ content, openStart, openEnd }: Slice): string {
  let blocks = content;
  // A list or table around it was not chosen with what lies within one item or cell.
  for (let depth = Math.min(openStart, openEnd); depth > 0; depth -= 1) {
    const only = blocks.childCount === 1 ? blocks.firstChild : null;
    if (!only || only.isTextblock || only.childCount > 1) break;
    blocks = only.content;
  }
  return linesOf(blocks, blocks.firstChild?.type.name === "tableRow" ? "\n" : "\n\n");
}

const linesOf = (blocks: Fragment, between: string): string =>
  blocks.content
    .map((block) => textOf(block))
    .filter((text) => text !== "")
    .join(between);

function textOf(node: Node): string {
  switch (node.type.name) {
    case "bulletList":
      return node.content.content.map((item) => marked("- ", item)).join("\n");
    case "orderedList": {
      const first = Number(node.attrs["start"] ?? 1);
      return node.content.content.map((item, at) => marked(`${first + at}. `, item)).join("\n");
    }
    case "taskList":
      return node.content.content.map((item) => textOf(item)).join("\n");
    case "taskItem":
      return marked(node.attrs["checked"] === true ? "[x] " : "[ ] ", node);
    case "tableRow":
      return node.content.content.map((cell) => textOf(cell).replaceAll("\n", " ")).join("\t");
    case "table":
      return linesOf(node.content, "\n");
    case "horizontalRule":
      return "---";
    default:
      if (node.isTextblock) return wordsOf(node);
      return node.isLeaf ? leafWords(node) : linesOf(node.content, "\n\n");
  }
}

/** An item behind its sign; its further lines stand under its first word. */
const marked = (sign: string, item: Node): string =>
  sign + linesOf(item.content, "\n").replaceAll("\n", `\n${" ".repeat(sign.length)}`);

const wordsOf = (block: Node): string => block.textBetween(0, block.content.size, "\n", leafWords);

/** What a mention, a picture or a line break says in plain text: its node's `renderText`. */
const leafWords = (leaf: Node): string =>
  getTextSerializersFromSchema(leaf.type.schema)[leaf.type.name]?.({
    node: leaf,
    pos: 0,
    parent: leaf,
    index: 0,
    range: { from: 0, to: leaf.nodeSize },
  }) ?? "";

/** Puts `copiedText` on the clipboard beside the formatted text, which is what a note takes back. */
export const CopiedText = Extension.create({
  name: "copiedText",
  // Before Tiptap's own, which sets two line ends for each level of a list.
  priority: 1_000,
  addProseMirrorPlugins: () => [
    new Plugin({ props: { clipboardTextSerializer: (slice) => copiedText(slice) } }),
  ],
});
