import { describe, expect, it } from "vitest";
import { documentOf } from "#renderer/editor/note-document.ts";
import { hearOfNote } from "#renderer/editor/hear-of-note.ts";
import type { OpenNote } from "#renderer/editor/open-note.ts";
import { createOpenNotes } from "#renderer/editor/open-notes.ts";
import { replaceDocument } from "#renderer/editor/replace-document.ts";
import { resolveConflict } from "#renderer/editor/resolve-conflict.ts";
import { restoreVersion } from "#renderer/editor/restore-version.ts";
import { AppError } from "#shared/errors.ts";
import type { Note, NoteSaved } from "#shared/note.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { aNote, anOpenNote, aTarget, bodyOf, savedAt, textOf } from "./an-open-note.ts";

const failing = (code: "disk-full" | "conflict") => (): NoteSaved => {
  throw new AppError(code, "It failed.");
};

/** Tells the window's notes of a revision; answers whether the note is still kept. */
const hear = async (note: ReturnType<typeof anOpenNote>, revision: number | null) => {
  const notes = createOpenNotes();
  notes.add(note.open);
  await hearOfNote(notes, note.open, revision, async () => aNote({ revision: 9 }));
  return notes.find(aTarget()) !== undefined;
};

/** What the editor does with a stored text, without its window. */
const surface = {
  take(note: OpenNote, stored: Note) {
    const document = documentOf(note.state.schema, stored.body);
    const tr = replaceDocument(note.state, document, { undoable: true });
    if (tr) note.state = note.state.apply(tr);
    note.autosave.adopt({ ...stored, words: 0, privateWords: 0 });
  },
};

const inConflict = async () => {
  const note = anOpenNote(aNote(), failing("conflict"));
  note.type(" mine");
  await note.open.autosave.flush();
  return note;
};

describe("the notes of a window", () => {
  it("keeps a note with its history until others have taken its place", () => {
    const notes = createOpenNotes();
    const first = anOpenNote(aNote()).open;
    notes.add(first);
    for (let number = 2; number <= 31; number += 1) {
      notes.add(anOpenNote(aNote({ target: aTarget(number) })).open);
    }
    expect(notes.find(aTarget(2))).toBeDefined();
    expect(notes.find(aTarget())).toBeUndefined();
  });

  it("never gives up a note that is not saved", () => {
    const notes = createOpenNotes();
    const first = anOpenNote(aNote());
    notes.add(first.open);
    first.type("!");
    for (let number = 2; number <= 60; number += 1) {
      notes.add(anOpenNote(aNote({ target: aTarget(number) })).open);
    }
    expect(notes.find(aTarget())).toBe(first.open);
  });

  it("saves all of them on a flush, and says when one could not be saved", async () => {
    const notes = createOpenNotes();
    const bodies: string[] = [];
    const good = anOpenNote(aNote({ target: aTarget(1) }), (body) => {
      bodies.push(bodyToMarkdown(parseBody(body)));
      return { revision: 4, savedAt };
    });
    const bad = anOpenNote(aNote({ target: aTarget(2) }), failing("disk-full"));
    for (const { open, type } of [bad, good]) {
      notes.add(open);
      type("!");
    }
    await expect(notes.flush()).rejects.toMatchObject({ code: "disk-full" });
    expect(bodies).toEqual(["stored!\n"]);
    expect(notes.failed()).toBe(1);
  });
});

describe("an opened note", () => {
  it("goes on with the text that was kept beside a newer one", () => {
    const conflict = { baseRevision: 2, body: bodyOf("mine"), savedAt };
    const { open } = anOpenNote(aNote({ conflict }));
    expect(textOf(open)).toBe("mine");
    expect(open.autosave.revision()).toBe(2);
    expect(open.autosave.status()).toMatchObject({ conflict: true, unsaved: true });
  });

  it("is refused before it is sent when it is longer than a note may be", async () => {
    const { open, type } = anOpenNote(aNote(), () => {
      throw new Error("It was sent.");
    });
    type("x".repeat(21 * 1024 * 1024));
    await expect(open.autosave.flush()).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("news of a note that is not on screen", () => {
  it("means nothing when it is of our own save", async () => {
    expect(await hear(anOpenNote(aNote()), 3)).toBe(true);
  });

  it("makes it be read again when it is shown next", async () => {
    expect(await hear(anOpenNote(aNote()), 4)).toBe(false);
    expect(await hear(anOpenNote(aNote()), null)).toBe(false);
  });

  it("leaves a text that is not saved alone", async () => {
    const note = anOpenNote(aNote());
    note.type("!");
    expect(await hear(note, 4)).toBe(true);
    expect(textOf(note.open)).toBe("stored!");
  });
});

describe("a conflict", () => {
  it("ends with our text when it is chosen", async () => {
    const { open } = await inConflict();
    await resolveConflict(surface, open, "mine", async () => aNote({ revision: 8 }));
    expect(textOf(open)).toBe("stored mine");
    expect(open.autosave.revision()).toBe(8);
    expect(open.autosave.status()).toMatchObject({ conflict: false, unsaved: false, words: 2 });
  });

  it("ends with the stored text when that is chosen", async () => {
    const { open } = await inConflict();
    const answer = aNote({ revision: 8, body: bodyOf("theirs") });
    await resolveConflict(surface, open, "theirs", async () => answer);
    expect(textOf(open)).toBe("theirs");
    expect(open.autosave.status()).toMatchObject({ conflict: false, unsaved: false });
  });

  it("loses nothing that is typed while the choice is on its way", async () => {
    const mine = await inConflict();
    await resolveConflict(surface, mine.open, "mine", async () => {
      mine.type(" and more");
      return aNote({ revision: 8 });
    });
    expect(textOf(mine.open)).toBe("stored mine and more");
    expect(mine.open.autosave.status()).toMatchObject({ conflict: false, unsaved: true });

    const theirs = await inConflict();
    await resolveConflict(surface, theirs.open, "theirs", async () => {
      theirs.type(" and more");
      return aNote({ revision: 8, body: bodyOf("theirs") });
    });
    expect(textOf(theirs.open)).toBe("stored mine and more");
    expect(theirs.open.autosave.status()).toMatchObject({ conflict: true, unsaved: true });
  });
});

describe("leaving a note", () => {
  it("saves it and closes it, once for what was written", async () => {
    const note = anOpenNote(aNote());
    note.type(" and more");
    await note.open.leave();
    expect(note.open.autosave.status().unsaved).toBe(false);
    expect(note.closed()).toBe(1);
    await note.open.leave();
    expect(note.closed()).toBe(1);
  });

  it("asks for nothing when nothing was written", async () => {
    const note = anOpenNote(aNote());
    await note.open.leave();
    expect(note.closed()).toBe(0);
  });
});

describe("restoring a version", () => {
  it("saves what is unsaved first, then shows the restored text", async () => {
    const note = anOpenNote(aNote());
    note.type(" and more");
    await restoreVersion(surface, note.open, 2, async () =>
      aNote({ revision: 5, body: bodyOf("earlier") }),
    );
    expect(textOf(note.open)).toBe("earlier");
    expect(note.open.autosave.revision()).toBe(5);
    expect(note.open.autosave.status().unsaved).toBe(false);
  });

  it("never replaces what is typed meanwhile", async () => {
    const note = anOpenNote(aNote());
    await restoreVersion(surface, note.open, 2, async () => {
      note.type(" and more");
      return aNote({ revision: 5, body: bodyOf("earlier") });
    });
    expect(textOf(note.open)).toContain("and more");
    expect(note.open.autosave.status().unsaved).toBe(true);
  });
});
