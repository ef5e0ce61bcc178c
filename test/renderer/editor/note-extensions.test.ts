import { getSchema } from "@tiptap/core";
import { expect, it } from "vitest";
import { noteExtensions } from "#renderer/editor/note-extensions.ts";
import type { BlockType, MarkType } from "#shared/note-body.ts";
import { markOrder } from "#shared/rich-text/note-marks.ts";

/** Written as records so that the compiler demands every name of the shared type, and no other. */
const blocks: Record<BlockType, string[]> = {
  paragraph: [],
  heading: ["level"],
  bulletList: [],
  orderedList: ["start"],
  listItem: [],
  taskList: [],
  taskItem: ["checked"],
  blockquote: [],
  privateBlock: [],
  codeBlock: ["language"],
  horizontalRule: [],
  hardBreak: [],
  table: [],
  tableRow: [],
  tableHeader: ["colspan", "rowspan", "align"],
  tableCell: ["colspan", "rowspan", "align"],
  picture: ["file", "alt", "caption", "turn"],
  attachment: ["file", "name"],
  mention: ["of", "id", "label"],
  footnoteReference: ["label"],
  footnote: ["label"],
};
const marks: Record<MarkType, string[]> = {
  bold: [],
  italic: [],
  strike: [],
  code: [],
  highlight: [],
  subscript: [],
  superscript: [],
  link: ["href"],
};

const schema = getSchema(noteExtensions());
const attributesOf = (types: Record<string, { spec: { attrs?: Record<string, unknown> } }>) =>
  Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, Object.keys(type.spec.attrs ?? {})]),
  );

it("has exactly the nodes of a note's body, with exactly their attributes", () => {
  expect(attributesOf(schema.nodes)).toEqual({ doc: [], text: [], ...blocks });
});

it("has exactly the marks of a note's body, with exactly their attributes", () => {
  expect(attributesOf(schema.marks)).toEqual(marks);
});

it("lets code stand in a link and in bold text", () => {
  const text = schema.text("serve()", [
    schema.mark("code"),
    schema.mark("bold"),
    schema.mark("link", { href: "https://example.org" }),
  ]);
  expect(() => schema.node("paragraph", null, text).check()).not.toThrow();
});

it("has the marks in the order in which the store's Markdown reader writes them", () => {
  expect(Object.keys(schema.marks)).toEqual(markOrder);
});

it.each([
  ["heading", { level: ["script", { src: "x" }] }],
  ["heading", { level: 9 }],
  ["orderedList", { start: -1 }],
  ["orderedList", { start: "1e9" }],
  ["codeBlock", { language: { toString: 1 } }],
  ["taskItem", { checked: "yes" }],
  ["tableCell", { colspan: 2 }],
  ["tableHeader", { align: ["left"] }],
])("refuses a %s with %j, from wherever it comes", (name, attrs) => {
  expect(() => schema.nodes[name]?.create(attrs)).toThrow(RangeError);
});
