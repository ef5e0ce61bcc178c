import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { piecesOf } from "#electron/store/note-pieces.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { storeWithEvent } from "#test/support/store.ts";

describe("The pieces of a long text", () => {
  it("end at a space, and are the text together", () => {
    expect(piecesOf("one two three four", 10)).toEqual(["one two ", "three four"]);
    expect(piecesOf("one", 10)).toEqual(["one"]);
  });

  it("cut through what has no spaces, but through no character", () => {
    expect(piecesOf(`a${"👩".repeat(6)}`, 4)).toEqual(["a👩", "👩👩", "👩👩", "👩"]);
  });
});

describe("A long note in the index", () => {
  let at: ReturnType<typeof storeWithEvent>;
  beforeEach(() => (at = storeWithEvent()));
  afterEach(() => at.store.close());

  const filler = "rope and knots and tar on a long and windy quay ".repeat(2_500);
  const save = (body: string) => at.store.notes.replace(ofSession(at.sessionId), body);
  const found = (words: string) => at.store.search.find({ words, eventId: null, limit: 10 });

  it("is found once, whichever of its pieces a word stands in, and with words of several", () => {
    save(aBody(`alpha ${filler}`, `${filler} omega lantern`));
    for (const words of ["alpha", "omega", "knots", "alpha omega", "alpha omega lan"]) {
      expect(found(words).map(({ target }) => target)).toEqual([ofSession(at.sessionId)]);
    }
    expect(found("omega")[0]?.snippet.some(({ text, found: is }) => is && text === "omega")).toBe(
      true,
    );
    expect(found("alpha missing")).toEqual([]);
    expect(at.store.problems()).toEqual([]);
  });

  it("loses what was taken out of it, also when it becomes short, or goes", () => {
    save(aBody(`alpha ${filler}`, `${filler} omega`));
    expect(found("omega")).toHaveLength(1);
    save(aBody(`alpha ${filler}`, filler));
    expect(found("omega")).toEqual([]);
    save(aBody("alpha alone"));
    expect(found("alone")).toHaveLength(1);
    expect(found("windy")).toEqual([]);
    save(aBody(filler, filler));
    expect(found("windy")).toHaveLength(1);
    at.store.notes.remove(ofSession(at.sessionId));
    expect(found("windy")).toEqual([]);
    expect(at.store.problems()).toEqual([]);
  });

  it("is indexed piece by piece", () => {
    save(aBody(filler, filler));
    let slices = 0;
    while (at.store.search.indexSlice(0)) slices += 1;
    expect(slices).toBeGreaterThan(4);
    expect(found("windy")).toHaveLength(1);
  });
});
