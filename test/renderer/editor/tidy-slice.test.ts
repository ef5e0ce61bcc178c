import { Fragment, Slice, type Node } from "@tiptap/pm/model";
import { expect, it } from "vitest";
import { tidySlice } from "#renderer/editor/tidy-slice.ts";
import { aDocument, noteSchema } from "./note-schema.ts";

const sliceOf = (...nodes: Node[]) => new Slice(Fragment.from(nodes), 0, 0);
it("leaves good content as it is", () => {
  const slice = new Slice(aDocument("# Hi\n\n- [x] **done**\n\n```ts\na\n```").content, 1, 1);
  expect(tidySlice(slice)).toBe(slice);
});

it("makes plain paragraphs of what is nested beyond reason, and keeps the text", () => {
  let node = noteSchema.node("paragraph", null, noteSchema.text("deep"));
  for (let depth = 0; depth < 60; depth += 1) node = noteSchema.node("blockquote", null, node);
  const tidy = tidySlice(sliceOf(node));
  expect(tidy.content.childCount).toBe(1);
  expect(tidy.content.firstChild?.type.name).toBe("paragraph");
  expect(tidy.content.firstChild?.textContent).toBe("deep");
});
