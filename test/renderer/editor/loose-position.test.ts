import { EditorState } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { caretInEnd, loosePosition } from "#renderer/editor/loose-position.ts";
import { tickFollowUp } from "#renderer/editor/tick-follow-up.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { collectOpen } from "#shared/rich-text/collect-open.ts";
import { aDocument } from "./note-schema.ts";

const markdown = `Before.

> ? quoted

- [ ] one
  - [x] below
- [ ] two

| a |
| --- |
| b |

- ? listed
- [ ] two`;
const doc = aDocument(markdown);
const body: NoteBody = doc.toJSON();

it("leads to the block of every loose end", () => {
  const shown = collectOpen(body).map((end, index) => {
    const position = loosePosition(doc, { ...end, index });
    const node = position === null ? null : doc.nodeAt(position);
    return [node?.type.name, (node?.firstChild?.isText ? node : node?.firstChild)?.textContent];
  });
  expect(shown).toEqual([
    ["paragraph", "? quoted"],
    ["taskItem", "one"],
    ["taskItem", "below"],
    ["taskItem", "two"],
    ["paragraph", "? listed"],
    ["taskItem", "two"],
  ]);
});

it("finds one again by its words where others came before it, and none where it is gone", () => {
  const position = loosePosition(doc, { kind: "question", text: "listed", index: 0 });
  expect(position !== null && doc.nodeAt(position)?.textContent).toBe("? listed");
  expect(loosePosition(doc, { kind: "question", text: "one", index: 1 })).toBeNull();
});

it("ticks the follow-up meant, of two with the same words", () => {
  const ends = collectOpen(body);
  const last = ends.at(-1);
  const state = EditorState.create({ doc });
  const tr = last && tickFollowUp(state, { ...last, index: ends.length - 1 }, true);
  const ticked: NoteBody = tr?.doc.toJSON();
  expect(bodyToMarkdown(ticked).trim()).toBe(
    bodyToMarkdown(body)
      .trim()
      .replace(/\[ \] two$/, "[x] two"),
  );
  expect(tickFollowUp(state, { kind: "follow-up", text: "gone", index: 0 }, true)).toBeNull();
});

it("puts the caret before the words of an end, and at the text's end when it is gone", () => {
  const before = collectOpen(body).map((end, index) => {
    const { $head } = caretInEnd(doc, { ...end, index });
    return [$head.parentOffset, $head.parent.textContent];
  });
  expect(before).toEqual(
    ["? quoted", "one", "below", "two", "? listed", "two"].map((words) => [0, words]),
  );
  const gone = caretInEnd(doc, { kind: "question", text: "gone", index: 0 });
  expect([gone.$head.parentOffset, gone.$head.parent.textContent]).toEqual([3, "two"]);
});
