import type { BlockContent, Code, List, ListItem, Root, RootContent } from "mdast";
import type { NoteBlock, NoteBody, NoteNode } from "../note-body.ts";
import { attachedFileToMdast } from "./attached-file-to-mdast.ts";
import { footnoteToMdast } from "./footnote-to-mdast.ts";
import { inlineToMdast } from "./inline-to-mdast.ts";
import { tableToMdast } from "./table-to-mdast.ts";

/** The Markdown tree of a note. Empty paragraphs, which Markdown cannot hold, are left out. */
export function bodyToMdast(body: NoteBody): Root {
  return { type: "root", children: body.content.flatMap(ofDocument) };
}

/** Footnotes stand in the document itself. */
function ofDocument(node: NoteNode): RootContent[] {
  if (node.type === "text") return [];
  if (node.type !== "footnote") return blockOf(node);
  const inside = blocksOf(node.content).filter((block) => block.type === "paragraph");
  return [footnoteToMdast(node, inside)];
}

function blocksOf(nodes: readonly NoteNode[] = []): BlockContent[] {
  return nodes.flatMap((node) => (node.type === "text" ? [] : blockOf(node)));
}

function blockOf(node: NoteBlock): BlockContent[] {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph": {
      const children = inlineToMdast(content);
      return children.length > 0 ? [{ type: "paragraph", children }] : [];
    }
    case "heading":
      return [
        { type: "heading", depth: headingDepth(node), children: inlineToMdast(content, true) },
      ];
    case "bulletList":
    case "orderedList":
    case "taskList":
      return content.length > 0 ? [listOf(node, content)] : [];
    case "blockquote":
      return [{ type: "blockquote", children: blocksOf(content) }];
    case "privateBlock":
      return [{ type: "privateBlock", children: blocksOf(content) }];
    case "codeBlock":
      return [codeOf(node, content)];
    case "horizontalRule":
      return [{ type: "thematicBreak" }];
    case "table":
      return [tableToMdast(node)];
    case "picture":
    case "attachment":
      return attachedFileToMdast(node);
    case "listItem":
    case "taskItem":
    case "hardBreak":
    case "tableRow":
    case "tableHeader":
    case "tableCell":
    case "mention":
    case "footnoteReference":
    case "footnote":
    default:
      return blocksOf(content);
  }
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;
const headingDepth = (node: NoteBlock): (typeof DEPTHS)[number] =>
  DEPTHS.find((depth) => depth === node.attrs?.level) ?? 1;

function listOf(node: NoteBlock, items: readonly NoteNode[]): List {
  const children = items.flatMap((item) => (item.type === "text" ? [] : [itemOf(item)]));
  const spread = children.some((item) => item.spread);
  if (node.type !== "orderedList") return { type: "list", ordered: false, spread, children };
  return { type: "list", ordered: true, start: node.attrs?.start ?? 1, spread, children };
}

function itemOf(node: NoteBlock): ListItem {
  const children = blocksOf(node.content);
  const isTask = node.type === "taskItem";
  // A check box stands before a paragraph or it is none.
  if (isTask && children[0]?.type !== "paragraph")
    children.unshift({ type: "paragraph", children: [] });
  const item: ListItem = { type: "listItem", spread: isSpread(children), children };
  return isTask ? { ...item, checked: node.attrs?.checked ?? false } : item;
}

/** A paragraph with lists under it needs no blank lines; anything else does, or reads better with them. */
function isSpread([first, ...rest]: readonly BlockContent[]): boolean {
  return rest.length > 0 && (first?.type !== "paragraph" || !rest.every(needsNoBlankLine));
}

/** Only a list that begins with 1 and with words can follow a paragraph's line (CommonMark 0.31, 5.3). */
function needsNoBlankLine(node: BlockContent): boolean {
  if (node.type !== "list" || (node.start ?? 1) !== 1) return false;
  const words = node.children[0]?.children[0];
  return words?.type === "paragraph" && words.children.length > 0;
}

function codeOf(node: NoteBlock, content: readonly NoteNode[]): Code {
  const text = content.map((child) => (child.type === "text" ? child.text : "")).join("");
  const value = text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
  const [lang, ...meta] = (node.attrs?.language ?? "").split(/\s+/).filter(Boolean);
  return { type: "code", lang: lang ?? null, meta: meta.join(" ") || null, value };
}
