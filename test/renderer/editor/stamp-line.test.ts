import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it, test } from "vitest";
import { stampLine } from "#renderer/editor/stamp-line.ts";
import { stampOffset } from "#renderer/editor/stamp-offset.ts";
import type { NoteSession } from "#renderer/editor/note-context.ts";
import { aDocument } from "./note-schema.ts";

/** The document after a stamp of 245 seconds with the caret behind `words`, and what stands before the caret. */
function stamped(markdown: string, words: string) {
  const doc = aDocument(markdown);
  let at = -1;
  doc.descendants((node, position) => {
    const index = node.text?.indexOf(words) ?? -1;
    if (index >= 0) at = position + index + words.length;
  });
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const tr = stampLine(state, 245);
  return (
    tr && {
      doc: tr.doc,
      before: tr.selection.$from.parent.textContent.slice(0, tr.selection.$from.parentOffset),
    }
  );
}

describe("a stamp", () => {
  it("goes to the start of the caret's line, and the caret stays in its text", () => {
    const after = stamped("- why two clocks", "why two");
    expect(after?.doc.eq(aDocument("- +4:05 why two clocks"))).toBe(true);
    expect(after?.before).toBe("+4:05 why two");
  });

  it("takes the place of one that is there", () => {
    expect(stamped("+1:00 clocks", "clocks")?.doc.eq(aDocument("+4:05 clocks"))).toBe(true);
  });

  it("stays on its own line of a paragraph", () => {
    const after = stamped("one\\\ntwo", "two");
    expect(after?.doc.eq(aDocument("one\\\n+4:05 two"))).toBe(true);
  });

  it("goes neither into code nor into a table", () => {
    expect(stamped("```\ncode\n```", "code")).toBeNull();
    expect(stamped("| a | b |\n|---|---|\n| cell | d |", "cell")).toBeNull();
  });
});

const session: NoteSession = {
  id: "s",
  title: "Ropes",
  startsAt: "2026-03-24T09:00:00+01:00",
  endsAt: "2026-03-24T09:30:00+01:00",
  videoUrl: null,
  speakers: [],
};
const at = (time: string) => Date.parse(`2026-03-24T${time}+01:00`);

test("the offset counts from the session's start, also while it overruns", () => {
  expect(stampOffset(session, at("09:00:00"))).toBe(0);
  expect(stampOffset(session, at("09:45:10"))).toBe(2710);
});

test("before the start, long after the end and without a session it says why nothing is stamped", () => {
  expect(stampOffset(session, at("08:59:59"))).toContain("begins at 09:00");
  expect(stampOffset(session, at("12:00:00"))).toContain("is over");
  expect(stampOffset(null, at("09:00:00"))).toContain("belongs to no session");
});
