import { describe, expect, it } from "vitest";
import { createAutosave } from "#renderer/editor/autosave.ts";
import type { ErrorCode } from "#shared/errors.ts";
import type { NoteSaved } from "#shared/note.ts";
import { createManualTimers } from "./manual-timers.ts";

/** A note being typed, and a store of which a test says how it answers. */
function aNote() {
  const timers = createManualTimers();
  let text = "";
  const sent: { at: number; body: string; baseRevision: number }[] = [];
  const committed: string[] = [];
  const kept: { at: number; body: string; why: ErrorCode }[] = [];
  const waiting: (() => void)[] = [];
  let fails: ErrorCode | null = null;
  let slow = false;

  const autosave = createAutosave({
    timers,
    keep: async ({ body }, why) => void kept.push({ at: timers.now(), body, why }),
    stored: { revision: 0, savedAt: null, words: 0, privateWords: 0 },
    read: () => ({ body: text, words: text.split(" ").length, privateWords: 0 }),
    async save({ body, baseRevision }): Promise<NoteSaved> {
      sent.push({ at: timers.now(), body, baseRevision });
      if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
      if (fails) throw Object.assign(new Error(`It failed: ${fails}.`), { code: fails });
      committed.push(body);
      return { revision: baseRevision + 1, savedAt: new Date(timers.now()).toISOString() };
    },
  });

  return {
    timers,
    autosave,
    sent,
    committed,
    kept,
    type: (more: string) => {
      text += more;
      autosave.changed();
    },
    storeFails: (code: ErrorCode | null) => {
      fails = code;
    },
    storeIsSlow: (isSlow: boolean) => {
      slow = isSlow;
    },
    answerAll: () => {
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

describe("when it saves", () => {
  it("saves nothing while nothing is typed", async () => {
    const { timers, autosave, sent } = aNote();
    await timers.pass(60_000);
    await autosave.flush();
    expect(sent).toEqual([]);
  });

  it("saves once typing has paused for 300 milliseconds", async () => {
    const { timers, type, sent } = aNote();
    type("a");
    await timers.pass(200);
    type("b");
    await timers.pass(299);
    expect(sent).toEqual([]);
    await timers.pass(1);
    expect(sent).toEqual([{ at: 500, body: "ab", baseRevision: 0 }]);
  });

  it("saves a second after the first key at the latest, however steadily somebody types", async () => {
    const { timers, type, sent } = aNote();
    for (let key = 0; key < 40; key += 1) {
      type("x");
      await timers.pass(100);
    }
    const times = sent.map(({ at }) => at);
    expect(times[0]).toBe(1_000);
    for (const [index, at] of times.entries()) {
      expect(at - (times[index - 1] ?? 0)).toBeLessThanOrEqual(1_100);
    }
  });

  it("saves at once when it is flushed, and only once", async () => {
    const { timers, type, autosave, sent } = aNote();
    type("a");
    await autosave.flush();
    expect(sent).toHaveLength(1);
    await timers.pass(5_000);
    expect(sent).toHaveLength(1);
  });

  it("builds each save on the revision of the one before", async () => {
    const { timers, type, sent } = aNote();
    type("a");
    await timers.pass(300);
    type("b");
    await timers.pass(300);
    expect(sent.map(({ baseRevision }) => baseRevision)).toEqual([0, 1]);
  });
});

describe("while a save is under way", () => {
  it("sends no second one, and then one with the newest text", async () => {
    const { timers, type, sent, storeIsSlow, answerAll, committed } = aNote();
    storeIsSlow(true);
    type("a");
    await timers.pass(300);
    type("b");
    await timers.pass(2_000);
    type("c");
    expect(sent).toHaveLength(1);
    storeIsSlow(false);
    answerAll();
    await timers.pass(300);
    expect(committed).toEqual(["a", "abc"]);
  });

  it("flushes what was typed meanwhile too", async () => {
    const { timers, type, autosave, storeIsSlow, answerAll, committed } = aNote();
    storeIsSlow(true);
    type("a");
    await timers.pass(300);
    type("b");
    const flushed = autosave.flush();
    storeIsSlow(false);
    answerAll();
    await flushed;
    expect(committed).toEqual(["a", "ab"]);
    expect(autosave.status().unsaved).toBe(false);
  });
});

describe("the save light", () => {
  it("turns with the commit, not before", async () => {
    const { timers, type, autosave, storeIsSlow, answerAll } = aNote();
    storeIsSlow(true);
    type("two words");
    await timers.pass(300);
    expect(autosave.status()).toMatchObject({ unsaved: true, savedAt: null, words: 0 });
    answerAll();
    await timers.pass(0);
    expect(autosave.status()).toMatchObject({
      unsaved: false,
      savedAt: "1970-01-01T00:00:00.300Z",
      words: 2,
    });
  });

  it("stays unsaved when something was typed during the save", async () => {
    const { timers, type, autosave, storeIsSlow, answerAll } = aNote();
    storeIsSlow(true);
    type("a");
    await timers.pass(300);
    type("b");
    answerAll();
    await timers.pass(0);
    expect(autosave.status()).toMatchObject({ unsaved: true, savedAt: expect.any(String) });
  });

  it("tells its hearers of each change until they leave", async () => {
    const { timers, type, autosave } = aNote();
    const seen: boolean[] = [];
    const leave = autosave.subscribe(() => seen.push(autosave.status().unsaved));
    type("a");
    type("b");
    await timers.pass(300);
    leave();
    type("c");
    expect(seen).toEqual([true, false]);
  });
});

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
