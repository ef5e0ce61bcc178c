import { describe, expect, it } from "vitest";
import { aMain, file, refusal } from "#test/support/asked-imports.ts";
import { aPreview, aSummary } from "./import-builders.ts";

describe("an import", () => {
  it("goes from a source over its preview to the event", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    expect(run.state()).toMatchObject({ step: "reading", stage: "reading", fraction: null });
    await main.show(aPreview());
    expect(run.state()).toMatchObject({ step: "looking", preview: { sessions: 24 } });
    void run.apply(false);
    expect(run.state()).toMatchObject({ step: "writing" });
    await main.sum(aSummary());
    expect(run.state()).toMatchObject({ step: "done", summary: aSummary() });
    expect(main.methods()).toEqual(["prepare import 1", "apply import 1"]);
  });

  it("takes a file of an event as it is, wherever it was dropped", async () => {
    const main = aMain();
    const run = main.run("an event");
    void run.read(file("/event.json"));
    await main.show(aPreview({ into: null, format: "lanyard", whole: { events: 1, notes: 3 } }));
    expect(run.state()).toMatchObject({ step: "looking", isComparing: false });
    expect(main.methods()).toEqual(["prepare import 1"]);
  });

  it("tells whoever listens of every step", async () => {
    const main = aMain();
    const run = main.run();
    const steps: string[] = [];
    const end = run.subscribe(() => steps.push(run.state().step));
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    end();
    run.chooseAnother();
    expect(steps).toEqual(["reading", "looking"]);
  });

  it("shows the progress of its own schedule and no other", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    run.hear({ importId: "import 1", stage: "parsing", fraction: 0.5 });
    run.hear({ importId: "an earlier one", stage: "reading", fraction: 0.1 });
    expect(run.state()).toMatchObject({ stage: "parsing", fraction: 0.5 });
  });

  it("says why a source was not read, and lets another be chosen", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/a-folder"));
    await main.refuse(refusal("invalid-input", "a-folder is a folder."));
    expect(run.state()).toEqual({
      step: "choosing",
      failure: "a-folder is a folder.",
      code: "invalid-input",
    });
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    expect(run.state()).toMatchObject({ step: "looking" });
  });

  it("can be stopped while its source has not answered, and takes no answer afterwards", async () => {
    const main = aMain();
    const run = main.run();
    void run.read({ from: "url", url: "https://example.org/never" });
    run.stop();
    expect(main.methods()).toEqual(["prepare import 1", "cancel import 1"]);
    await main.refuse(refusal("cancelled", "The import was stopped."));
    expect(run.state()).toEqual({ step: "over" });
  });

  it("cancels what it reads when another source is chosen meanwhile", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/first.ics"));
    void run.read(file("/second.ics"));
    await main.show(aPreview({ eventName: "First" }));
    expect(run.state()).toMatchObject({ step: "reading" });
    await main.show(aPreview({ eventName: "Second" }));
    expect(run.state()).toMatchObject({ step: "looking", preview: { eventName: "Second" } });
    expect(main.methods()).toContain("cancel import 1");
  });
});
