import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { appendBlocks } from "#renderer/editor/append-blocks.ts";
import { changeNote, type ChangeOptions } from "#renderer/editor/change-note.ts";
import { openNote, type OpenNote } from "#renderer/editor/open-note.ts";
import { createOpenNotes } from "#renderer/editor/open-notes.ts";
import { AppError } from "#shared/errors.ts";
import type { Note, NoteTarget } from "#shared/note.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { createManualTimers } from "./manual-timers.ts";
import { aDocument, noteSchema } from "./note-schema.ts";

const target: NoteTarget = { of: "session", sessionId: "01900000-0000-7000-8000-000000000001" };
const savedAt = "2026-03-24T08:00:00.000Z";
const bodyOf = (markdown: string) => JSON.stringify(markdownToBody(markdown));
const wordsOf = (document: Node) =>
  bodyToMarkdown(parseBody(JSON.stringify(document.toJSON()))).trim();

/** A window and a store with one note in it. */
function aWindow(markdown: string) {
  let stored: Note = { target, body: bodyOf(markdown), revision: 1, savedAt, conflict: null };
  let shown: OpenNote | null = null;
  let isFull = false;
  const notes = createOpenNotes();
  const open = (note: Note) =>
    openNote(note, {
      schema: noteSchema,
      timers: createManualTimers(),
      keep: async () => null,
      save: async ({ body, baseRevision }) => {
        if (isFull) throw new AppError("disk-full", "The disk is full.");
        if (baseRevision < stored.revision) throw new AppError("conflict", "Changed elsewhere.");
        stored = { ...stored, body, revision: stored.revision + 1 };
        return { revision: stored.revision, savedAt };
      },
      close: async () => null,
    });
  const options: ChangeOptions = {
    notes,
    surface: {
      shown: () => shown,
      dispatch(tr: Transaction) {
        if (!shown) return;
        shown.state = shown.state.apply(tr);
        shown.autosave.changed();
      },
    },
    read: async () => stored,
    open,
  };
  return {
    notes,
    append: (words: string) =>
      changeNote(options, target, (state) => appendBlocks(state, aDocument(words).content.content)),
    show() {
      shown = open(stored);
      notes.add(shown);
      return shown;
    },
    leave: () => (shown = null),
    type(note: OpenNote, words: string) {
      note.state = note.state.apply(note.state.tr.insertText(words, 1));
      note.autosave.changed();
    },
    writeElsewhere: (words: string) =>
      (stored = { ...stored, body: bodyOf(words), revision: stored.revision + 1 }),
    fill: () => (isFull = true),
    stored: () => bodyToMarkdown(parseBody(stored.body)).trim(),
  };
}

it("writes at the end of a note that was never opened, and saves it", async () => {
  const window = aWindow("First.");
  await window.append("Second.");
  expect(window.stored()).toBe("First.\n\nSecond.");
});

it("takes the place of an empty note", async () => {
  const window = aWindow("");
  await window.append("Alone.");
  expect(window.stored()).toBe("Alone.");
});

it("keeps what is typed and not saved yet in the note that is shown", async () => {
  const window = aWindow("First.");
  const note = window.show();
  window.type(note, "Typed. ");
  await window.append("Second.");
  expect(window.stored()).toBe("Typed. First.\n\nSecond.");
  expect(note.autosave.status()).toMatchObject({ unsaved: false, conflict: false });
});

it("meets no conflict where others wrote in a note that was left", async () => {
  const window = aWindow("First.");
  window.show();
  window.leave();
  window.writeElsewhere("Theirs.");
  await window.append("Second.");
  expect(window.stored()).toBe("Theirs.\n\nSecond.");
});

it("keeps a left note's own undo history where nobody else wrote", async () => {
  const window = aWindow("First.");
  const note = window.show();
  window.leave();
  await window.append("Second.");
  expect(window.notes.find(target)).toBe(note);
  expect(wordsOf(note.state.doc)).toBe("First.\n\nSecond.");
});

it("rejects when it cannot be saved, with the text in the note and unsaved", async () => {
  const window = aWindow("First.");
  window.fill();
  await expect(window.append("Second.")).rejects.toThrow("The disk is full.");
  const note = window.notes.find(target);
  expect(note?.autosave.status().unsaved).toBe(true);
  expect(note && wordsOf(note.state.doc)).toBe("First.\n\nSecond.");
});
