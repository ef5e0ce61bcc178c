import { describe, expect, it } from "vitest";
import { aNote } from "#test/support/typed-note.ts";

describe("when the store fails", () => {
  it("keeps the reason, tries every five seconds, and is saved once the cause is gone", async () => {
    const { timers, type, autosave, sent, storeFails, committed } = aNote();
    storeFails("disk-full");
    type("a");
    await timers.pass(300);
    expect(autosave.status()).toMatchObject({
      unsaved: true,
      savedAt: null,
      retries: true,
      failure: { code: "disk-full", message: "It failed: disk-full." },
    });
    await timers.pass(10_000);
    expect(sent.map(({ at }) => at)).toEqual([300, 5_300, 10_300]);
    storeFails(null);
    await timers.pass(5_000);
    expect(committed).toEqual(["a"]);
    expect(autosave.status()).toMatchObject({ unsaved: false, failure: null });
  });

  it("tries again at the next change", async () => {
    const { timers, type, storeFails, committed } = aNote();
    storeFails("read-only");
    type("a");
    await timers.pass(300);
    storeFails(null);
    type("b");
    await timers.pass(300);
    expect(committed).toEqual(["ab"]);
  });

  it("asks again at once while another program writes, for main does the waiting", async () => {
    const { timers, type, autosave, sent, storeFails, committed } = aNote();
    storeFails("busy");
    type("a");
    await timers.pass(300 + 50 + 50);
    expect(sent.map(({ at }) => at)).toEqual([300, 350, 400]);
    expect(autosave.status()).toMatchObject({ retries: true, failure: { code: "busy" } });
    storeFails(null);
    await timers.pass(50);
    expect(committed).toEqual(["a"]);
    expect(autosave.status().failure).toBeNull();
  });

  it("does not repeat what can not succeed", async () => {
    const { timers, type, autosave, sent, storeFails } = aNote();
    storeFails("too-large");
    type("a");
    await timers.pass(60_000);
    expect(sent).toHaveLength(1);
    expect(autosave.status()).toMatchObject({ unsaved: true, retries: false });
  });

  it("rejects a flush with the reason, so that nobody believes all is saved", async () => {
    const { type, autosave, storeFails } = aNote();
    storeFails("disk-full");
    type("a");
    await expect(autosave.flush()).rejects.toMatchObject({ code: "disk-full" });
  });
});

describe("when the stored note is newer", () => {
  it("says so, and keeps each later text beside it on the same base", async () => {
    const { timers, type, autosave, sent, storeFails } = aNote();
    storeFails("conflict");
    type("a");
    await timers.pass(300);
    expect(autosave.status()).toMatchObject({ unsaved: true, conflict: true, failure: null });
    type("b");
    await timers.pass(300);
    expect(sent.map(({ body, baseRevision }) => [body, baseRevision])).toEqual([
      ["a", 0],
      ["ab", 0],
    ]);
    await timers.pass(60_000);
    expect(sent).toHaveLength(2);
  });

  it("counts a text that is kept beside it as safe when the window closes", async () => {
    const { type, autosave, storeFails } = aNote();
    storeFails("conflict");
    type("a");
    await expect(autosave.flush()).resolves.toBeUndefined();
  });

  it("is at rest once the person has chosen", async () => {
    const { timers, type, autosave, sent, storeFails } = aNote();
    storeFails("conflict");
    type("a");
    await timers.pass(300);
    storeFails(null);
    autosave.adopt({ revision: 7, savedAt: "2026-03-24T08:00:00.000Z", words: 1, privateWords: 0 });
    expect(autosave.status()).toMatchObject({ unsaved: false, conflict: false, words: 1 });
    type("b");
    await timers.pass(300);
    expect(sent.at(-1)).toMatchObject({ body: "ab", baseRevision: 7 });
  });

  it("saves what was typed while the choice was on its way", async () => {
    const { timers, type, autosave, storeFails, committed } = aNote();
    storeFails("conflict");
    type("a");
    await timers.pass(300);
    const chosen = autosave.mark();
    type("b");
    storeFails(null);
    autosave.adopt(
      { revision: 7, savedAt: "2026-03-24T08:00:00.000Z", words: 1, privateWords: 0 },
      chosen,
    );
    expect(autosave.status()).toMatchObject({ unsaved: true, conflict: false });
    await timers.pass(300);
    expect(committed).toEqual(["ab"]);
  });
});

describe("what is kept outside of the database", () => {
  it("what is typed while a save takes its time is kept within a second, and saved after it", async () => {
    const { timers, type, autosave, storeIsSlow, answerAll, kept, committed } = aNote();
    storeIsSlow(true);
    type("a");
    await timers.pass(300);
    for (let key = 0; key < 12; key += 1) {
      type("x");
      await timers.pass(100);
    }
    expect(kept.map(({ body }) => body)).toEqual([`a${"x".repeat(10)}`]);
    await timers.pass(400);
    expect(kept.at(-1)).toMatchObject({ body: `a${"x".repeat(12)}`, why: "busy" });
    storeIsSlow(false);
    answerAll();
    await timers.pass(400);
    expect(committed.at(-1)).toBe(`a${"x".repeat(12)}`);
    expect(autosave.status().unsaved).toBe(false);
    const before = kept.length;
    await autosave.keep();
    expect(kept).toHaveLength(before);
  });

  it("a text that could not be saved is kept with its reason when the window closes", async () => {
    const { timers, type, autosave, storeFails, kept } = aNote();
    storeFails("disk-full");
    type("a");
    await timers.pass(300);
    await autosave.keep();
    expect(kept).toMatchObject([{ body: "a", why: "disk-full" }]);
  });

  it("a text that lies beside a newer one already is not kept again", async () => {
    const { autosave, kept } = aNote();
    autosave.conflicts();
    expect(autosave.status()).toMatchObject({ conflict: true, unsaved: true });
    await autosave.keep();
    expect(kept).toEqual([]);
  });
});
