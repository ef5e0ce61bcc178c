import { inlineWords } from "./body-to-text.ts";
import type { NoteBlock, NoteBody, NoteNode } from "../note-body.ts";

/**
 * A note's highlights alone, for posts that take nothing else: every block that holds some, with what lies between two
 * of them as an ellipsis. They are no longer marked, cells become paragraphs, and private blocks and footnotes hold none.
 */
export function highlightsOf(body: NoteBody): NoteBody {
  return { type: "doc", content: body.content.flatMap(ofNode) };
}

function ofNode(node: NoteNode): NoteBlock[] {
  if (node.type === "text") return [];
  const inside = node.content ?? [];
  switch (node.type) {
    case "privateBlock":
    case "codeBlock":
    case "horizontalRule":
    case "hardBreak":
    case "mention":
    case "footnoteReference":
    case "footnote":
    case "picture":
    case "attachment":
      return [];
    case "paragraph":
    case "heading":
      return textBlock(node, inside);
    case "tableHeader":
    case "tableCell":
      return textBlock({ type: "paragraph" }, inside);
    case "table":
    case "tableRow":
      return inside.flatMap(ofNode);
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "taskList":
    case "taskItem":
    case "blockquote":
    default: {
      const content = inside.flatMap(ofNode);
      return content.length > 0 ? [{ ...node, content }] : [];
    }
  }
}

function textBlock(block: NoteBlock, nodes: readonly NoteNode[]): NoteBlock[] {
  const content: NoteNode[] = [];
  let between = "";
  for (const node of nodes) {
    const { marks = [] } = node;
    if (node.type === "hardBreak" || !marks.some(({ type }) => type === "highlight")) {
      between += inlineWords(node);
      continue;
    }
    const isFirst = content.length === 0;
    if (!isFirst && between !== "") {
      content.push({ type: "text", text: between.trim() === "" ? " " : " … " });
    }
    between = "";
    const others = marks.filter(({ type }) => type !== "highlight");
    const { marks: _, ...bare } = node;
    content.push(others.length > 0 ? { ...bare, marks: others } : bare);
  }
  return content.length > 0 ? [{ ...block, content }] : [];
}
