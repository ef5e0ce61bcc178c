import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { insertTemplate } from "#renderer/editor/insert-template.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { builtInTemplates } from "#shared/built-in-templates.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { fillTemplate } from "#shared/rich-text/fill-template.ts";
import { aDocument } from "./note-schema.ts";

const blocks = fillTemplate("## Claim\n\n## View", null);
function inserted(markdown: string, caret: number) {
  const doc = aDocument(markdown);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  const tr = insertTemplate(state, blocks);
  const body: NoteBody = tr.doc.toJSON();
  return { written: bodyToMarkdown(body).trim(), tr };
}

it("takes the place of an empty note, with the caret where there is room to write", () => {
  const { written, tr } = inserted("", 1);
  expect(written).toBe("## Claim\n\n## View");
  expect(tr.selection.$head.parent.type.name).toBe("paragraph");
  expect(tr.selection.$head.index(0)).toBe(1);
});

it("stands behind the block of the caret, and changes nothing that is written", () => {
  expect(inserted("One.\n\nTwo.", 2).written).toBe("One.\n\n## Claim\n\n## View\n\nTwo.");
});

it("puts each of Lanyard's own templates in", () => {
  for (const { markdown } of builtInTemplates) {
    const doc = aDocument("");
    const tr = insertTemplate(EditorState.create({ doc }), fillTemplate(markdown, null));
    expect(() => tr.doc.check()).not.toThrow();
  }
});
