/** What may stand inside a node. */
export type Inside =
  | "document"
  | "blocks"
  | "paragraphs"
  | "items"
  | "tasks"
  | "rows"
  | "cells"
  | "inline"
  | "text"
  | "nothing";

/** What each node may hold. */
export const INSIDE: Readonly<Record<string, Inside>> = {
  doc: "document",
  paragraph: "inline",
  heading: "inline",
  bulletList: "items",
  orderedList: "items",
  listItem: "blocks",
  taskList: "tasks",
  taskItem: "blocks",
  blockquote: "blocks",
  privateBlock: "blocks",
  codeBlock: "text",
  horizontalRule: "nothing",
  hardBreak: "nothing",
  table: "rows",
  tableRow: "cells",
  tableHeader: "inline",
  tableCell: "inline",
  picture: "nothing",
  attachment: "nothing",
  mention: "nothing",
  footnoteReference: "nothing",
  footnote: "paragraphs",
};
const BLOCKS: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "taskList",
  "blockquote",
  "privateBlock",
  "codeBlock",
  "horizontalRule",
  "table",
  "picture",
  "attachment",
]);
const INLINE: ReadonlySet<string> = new Set(["text", "hardBreak", "mention", "footnoteReference"]);
/** Whether a node of a type may stand there. */
export const ALLOWED: Readonly<Record<Inside, (type: string) => boolean>> = {
  document: (type) => type === "footnote" || BLOCKS.has(type),
  blocks: (type) => BLOCKS.has(type),
  paragraphs: (type) => type === "paragraph",
  items: (type) => type === "listItem",
  tasks: (type) => type === "taskItem",
  rows: (type) => type === "tableRow",
  cells: (type) => type === "tableHeader" || type === "tableCell",
  inline: (type) => INLINE.has(type),
  text: (type) => type === "text",
  nothing: () => false,
};
