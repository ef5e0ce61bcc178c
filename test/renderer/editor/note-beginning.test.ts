import { history, undo } from "@tiptap/pm/history";
import { EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { apart, beginWith, isNew } from "#renderer/editor/note-beginning.ts";
import { openNote } from "#renderer/editor/open-note.ts";
import { builtInTemplates } from "#shared/built-in-templates.ts";
import { emptyBody } from "#shared/note-body.ts";
import type { NoteTarget } from "#shared/note.ts";
import { fillTemplate } from "#shared/rich-text/fill-template.ts";
import { createManualTimers } from "./manual-timers.ts";
import { aDocument, noteSchema } from "./note-schema.ts";

const written = (markdown: string) =>
  EditorState.create({ doc: aDocument(markdown), plugins: [history()] });
const blocksOf = (id: string) =>
  fillTemplate(builtInTemplates.find((one) => one.id === id)?.markdown ?? "", null);

const opened = (target: NoteTarget, revision: number) =>
  openNote(
    { target, body: JSON.stringify(emptyBody), revision, savedAt: null, conflict: null },
    {
      schema: noteSchema,
      timers: createManualTimers(),
      save: async () => ({ revision: 1, savedAt: "2026-03-24T08:00:00.000Z" }),
      close: async () => null,
      keep: async () => null,
    },
  );
const talk: NoteTarget = { of: "session", sessionId: "01900000-0000-7000-8000-000000000001" };

describe("a new note", () => {
  it("is one of a session in which nothing was ever written", () => {
    expect(isNew(opened(talk, 0))).toBe(true);
    expect(isNew(opened(talk, 3))).toBe(false);
    expect(isNew(opened({ of: "day", eventId: talk.sessionId, day: "2026-03-24" }, 0))).toBe(false);
  });

  it("is no longer new once its template was taken away", () => {
    const note = opened(talk, 0);
    note.autosave.changed();
    expect(isNew(note)).toBe(false);
  });
});

describe("the template it begins with", () => {
  it.each(builtInTemplates)("puts the caret where there is room to write: $id", ({ id }) => {
    const tr = beginWith(written(""), blocksOf(id));
    expect(tr?.selection.$head.parent.content.size).toBe(0);
    expect(() => tr?.doc.check()).not.toThrow();
  });

  it("has its first free place in the first empty cell of a table", () => {
    const tr = beginWith(written(""), blocksOf("cornell"));
    expect(tr?.selection.$head.parent.type.name).toBe("tableCell");
  });

  it("is taken away by one Undo, apart from what was typed after it", () => {
    let state = written("");
    const empty = state.doc;
    const dispatch = (tr: typeof state.tr) => {
      state = state.apply(tr);
    };
    const begun = beginWith(state, blocksOf("claim"));
    if (begun) dispatch(begun);
    const template = state.doc;
    dispatch(apart(state));
    dispatch(state.tr.insertText("T"));
    undo(state, dispatch);
    expect(state.doc.eq(template)).toBe(true);
    undo(state, dispatch);
    expect(state.doc.eq(empty)).toBe(true);
  });

  it("leaves alone what is written", () => {
    expect(beginWith(written("One."), blocksOf("claim"))).toBeNull();
    expect(beginWith(written(""), [])).toBeNull();
  });
});
