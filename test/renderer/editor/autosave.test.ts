import { describe, expect, it } from "vitest";
import { aNote } from "#test/support/typed-note.ts";

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
