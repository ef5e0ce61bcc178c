import { describe, expect, it } from "vitest";
import { aMain, shownImport, chosen, file, refusal } from "#test/support/asked-imports.ts";
import { aPreview } from "./import-builders.ts";

describe("a choice before an import", () => {
  it("takes the last of several choices of a zone, whatever is answered first", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview({ zone: null }));
    void run.adjust({ zone: "Europe/Paris", into: null });
    void run.adjust({ zone: "Europe/Rome", into: null });
    await main.show(aPreview({ zone: "Europe/Paris" }));
    expect(run.state()).toMatchObject({ isComparing: true, preview: { zone: null } });
    await main.show(aPreview({ zone: "Europe/Rome" }));
    expect(run.state()).toMatchObject({ isComparing: false, preview: { zone: "Europe/Rome" } });
  });

  it("keeps the preview when a choice is refused", async () => {
    const { main, run } = await shownImport();
    void run.adjust({ zone: "Mars/Olympus", into: null });
    await main.refuse(refusal("invalid-input", "There is no such zone."));
    expect(run.state()).toMatchObject({
      step: "looking",
      preview: aPreview(),
      failure: "There is no such zone.",
    });
  });

  it("is compared with the event that it is meant for", async () => {
    const main = aMain();
    const run = main.run("event 7");
    void run.read(file("/talks.ics"));
    await main.show(aPreview({ into: null }));
    expect(main.asked.at(-1)).toEqual({
      method: "adjust",
      importId: "import 1",
      choice: { ...chosen, into: "event 7" },
    });
  });

  it("keeps the zone that was chosen when a pair is answered for, and forgets answers with another event", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview({ into: { id: "event 1", name: "Gophers" } }));
    void run.adjust({ zone: "Europe/Rome" });
    await main.show(aPreview());
    void run.adjust({ answers: { "a b": "same" } });
    await main.show(aPreview());
    void run.adjust({ zone: null, into: "event 2" });
    await main.show(aPreview());
    expect(main.asked.flatMap(({ choice }) => choice ?? [])).toEqual([
      { ...chosen, zone: "Europe/Rome", into: "event 1" },
      { ...chosen, zone: "Europe/Rome", into: "event 1", answers: { "a b": "same" } },
      { ...chosen, into: "event 2" },
    ]);
  });

  it("takes a refused choice back", async () => {
    const { main, run } = await shownImport();
    void run.adjust({ zone: "Mars/Olympus" });
    await main.refuse(refusal("invalid-input", "There is no such zone."));
    void run.adjust({ answers: { "a b": "different" } });
    await main.show(aPreview());
    expect(main.asked.at(-1)?.choice).toEqual({ ...chosen, answers: { "a b": "different" } });
  });

  it("goes on removing nothing from an event whose source holds a part of it, until another event is chosen", async () => {
    const main = aMain();
    const run = main.run();
    void run.read({ from: "source", sourceId: "source 1" });
    await main.show(aPreview({ into: { id: "event 1", name: "Gophers" }, kept: 3 }));
    void run.adjust({ answers: { "a b": "same" } });
    await main.show(aPreview());
    void run.adjust({ parentId: "event 9" });
    await main.show(aPreview());
    void run.adjust({ into: "event 2" });
    await main.show(aPreview());
    const kept = { ...chosen, into: "event 1", answers: { "a b": "same" }, keepMissing: true };
    expect(main.asked.flatMap(({ choice }) => choice ?? [])).toEqual([
      kept,
      { ...kept, parentId: "event 9" },
      { ...chosen, into: "event 2" },
    ]);
  });
});
