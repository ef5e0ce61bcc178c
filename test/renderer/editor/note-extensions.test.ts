import { getSchema } from "@tiptap/core";
import { expect, it } from "vitest";
import { noteExtensions } from "#renderer/editor/note-extensions.ts";
import type { BlockType, MarkType } from "#shared/note-body.ts";

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
  codeBlock: ["language"],
  horizontalRule: [],
  hardBreak: [],
};
const marks: Record<MarkType, string[]> = {
  bold: [],
  italic: [],
  strike: [],
  code: [],
  highlight: [],
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

it("refuses attributes of the wrong kind", () => {
  const heading = { type: "heading", attrs: { level: ["script", {}] }, content: [] };
  expect(() => schema.nodeFromJSON(heading)).toThrow(RangeError);
});
