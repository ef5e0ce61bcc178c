import type { Nodes, PhrasingContent, Root, RootContent, Text } from "mdast";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { Fragment, textOf } from "./fragment.ts";
import type { Piece, Placeholders } from "./placeholders.ts";

type PiecesOf = Placeholders["piecesOf"];

/**
 * Puts the values in the places of their placeholders. A fragment alone in a paragraph becomes its blocks, one level below
 * the template's heading above it; within a line it is its words. Text is one line wherever it stands. A link whose address
 * is none becomes its words.
 */
export function fillPlaceholders(skeleton: Root, piecesOf: PiecesOf): Root {
  let under = 1;
  const children = skeleton.children.flatMap((node) => {
    const filled = fillBlock(node, under, piecesOf);
    if (node.type === "heading") under = node.depth;
    return filled;
  });
  return { type: "root", children };
}

function fillBlock(node: RootContent, under: number, piecesOf: PiecesOf): RootContent[] {
  const [only, ...others] = node.type === "paragraph" ? node.children : [];
  if (only?.type === "text" && others.length === 0) {
    const [piece, ...more] = piecesOf(only.value);
    const value = typeof piece === "object" ? piece.value : null;
    if (value instanceof Fragment && more.length === 0) return value.blocks(under);
  }
  return fillNode(node, under, piecesOf).filter(isSaid);
}

/** A paragraph of values that were empty is none. */
const isSaid = (node: RootContent): boolean =>
  node.type !== "paragraph" || node.children.length > 0;

function fillNode(node: RootContent, under: number, piecesOf: PiecesOf): RootContent[] {
  if (node.type === "text") return fillText(node, piecesOf);
  if (node.type === "inlineCode" || node.type === "code") {
    return [{ ...node, value: words(node.value, piecesOf) }];
  }
  if (node.type === "html") return [{ ...node, value: htmlOf(piecesOf(node.value)) }];
  if (node.type === "image") {
    const url = addressOf(node.url, piecesOf) ?? "";
    return [{ ...node, url, alt: words(node.alt ?? "", piecesOf) }];
  }
  if (node.type === "heading") {
    const children = trimmed(merged(fillAll(node.children, under, piecesOf)));
    return [{ ...node, children }];
  }
  if (node.type === "link") {
    const url = addressOf(node.url, piecesOf);
    const children = merged(fillAll(node.children, under, piecesOf));
    return url === null ? children : [{ ...node, url, children }];
  }
  return [fillChildren(node, under, piecesOf)];
}

/** Nodes whose children are kept as they are made: paragraphs, lists, tables, emphasis. */
function fillChildren<T extends RootContent>(node: T, under: number, piecesOf: PiecesOf): T {
  if (!("children" in node)) return node;
  const inside: RootContent[] = node.children.flatMap((child) => fillBlock(child, under, piecesOf));
  return { ...node, children: merged(inside) };
}

const fillAll = (nodes: readonly PhrasingContent[], under: number, piecesOf: PiecesOf) =>
  nodes.flatMap((child) => fillNode(child, under, piecesOf)).filter(isPhrasing);

function fillText({ value }: Text, piecesOf: PiecesOf): RootContent[] {
  return piecesOf(value).flatMap((piece): RootContent[] => {
    if (typeof piece === "string") return [{ type: "text", value: piece }];
    if (typeof piece.value === "string") return [{ type: "text", value: oneLine(piece.value) }];
    const blocks = piece.value.blocks(1);
    const [first] = blocks;
    const isLine = first?.type === "paragraph" && blocks.length === 1;
    return isLine ? first.children : [{ type: "text", value: oneLine(textOf(blocks)) }];
  });
}

/** Titles come from outside: whatever line ends and control characters they hold, they are one line. */
function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

const pieceText = (piece: Piece): string =>
  typeof piece === "string" ? piece : oneLine(String(piece.value));

const words = (text: string, piecesOf: PiecesOf): string => piecesOf(text).map(pieceText).join("");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "{": "&#123;",
  "`": "&#96;",
};

const htmlOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === "string"
        ? piece
        : pieceText(piece).replaceAll(/[&<>"'{`]/g, (sign) => ENTITIES[sign] ?? sign),
    )
    .join("");

/** An address that the template wrote itself stays as it is; one that it made of values has to be one. */
function addressOf(url: string, piecesOf: PiecesOf): string | null {
  const pieces = piecesOf(url);
  if (pieces.length === 0) return null;
  if (pieces.every((piece) => typeof piece === "string")) return url;
  return linkAddress(pieces.map(pieceText).join(""));
}

/** Neighbouring texts as one: Markdown escapes a text by what stands beside it. */
function merged<T extends Nodes>(nodes: readonly T[]): T[] {
  const result: T[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else result.push(node.type === "text" ? { ...node } : node);
  }
  return result.filter((node) => node.type !== "text" || node.value !== "");
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes;
  if (first?.type === "text") first.value = first.value.trimStart();
  const last = nodes.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}

const INLINE: ReadonlySet<string> = new Set([
  "text",
  "inlineCode",
  "html",
  "image",
  "link",
  "break",
  "delete",
  "emphasis",
  "strong",
  "highlight",
  "linkReference",
  "imageReference",
  "footnoteReference",
]);

/** Whether a node stands within a line. */
export const isPhrasing = (node: RootContent): node is PhrasingContent => INLINE.has(node.type);
