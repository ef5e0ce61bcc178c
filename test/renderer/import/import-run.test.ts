import { describe, expect, it } from "vitest";
import { createImportRun, type ImportChoice } from "#renderer/import/import-run.ts";
import type { ErrorCode } from "#shared/errors.ts";
import type { ImportPreview, ImportSummary } from "#shared/schedule-changes.ts";
import { aPreview, aSummary } from "./import-builders.ts";

const file = (path: string) => ({ from: "file" as const, path });

const refusal = (code: ErrorCode, message: string): Error =>
  Object.assign(new Error(message), { code });

interface Waiting<T> {
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}

/** Nothing is. */
const chosen: ImportChoice = {
  zone: null,
  into: null,
  answers: {},
  keepMissing: false,
  parentId: null,
};

const settled = () => new Promise(setImmediate);

/** A main process of which a test says what it answers, and when. */
function aMain() {
  const asked: {
    method: string;
    importId: string;
    choice?: ImportChoice;
    leaveOut?: readonly string[];
  }[] = [];
  const previews: Waiting<ImportPreview>[] = [];
  const summaries: Waiting<ImportSummary>[] = [];
  const wait = <T>(queue: Waiting<T>[]) =>
    new Promise<T>((resolve, reject) => queue.push({ resolve, reject }));
  let ids = 0;

  return {
    asked,
    methods: () => asked.map(({ method, importId }) => `${method} ${importId}`),
    run: (into: string | null = null) =>
      createImportRun({
        into,
        newId: () => `import ${(ids += 1)}`,
        door: {
          prepare(importId) {
            asked.push({ method: "prepare", importId });
            return wait(previews);
          },
          adjust(importId, choice) {
            asked.push({ method: "adjust", importId, choice });
            return wait(previews);
          },
          apply(importId, _confirmed, leaveOut) {
            asked.push({ method: "apply", importId, ...(leaveOut.length > 0 && { leaveOut }) });
            return wait(summaries);
          },
          async cancel(importId) {
            asked.push({ method: "cancel", importId });
          },
        },
      }),
    /** Answers what was asked first. */
    async show(preview: ImportPreview) {
      previews.shift()?.resolve(preview);
      await settled();
    },
    async sum(summary: ImportSummary) {
      summaries.shift()?.resolve(summary);
      await settled();
    },
    async refuse(error: Error) {
      (previews.shift() ?? summaries.shift())?.reject(error);
      await settled();
    },
  };
}

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
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
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
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
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

  it("leaves out what is not to be written", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    void run.apply(false, ["session 3"]);
    expect(main.asked.at(-1)).toEqual({
      method: "apply",
      importId: "import 1",
      leaveOut: ["session 3"],
    });
  });

  it("stays as it is when it could not be written, to be tried again", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    void run.apply(false);
    await main.refuse(refusal("disk-full", "The disk is full."));
    expect(run.state()).toMatchObject({ step: "looking", failure: "The disk is full." });
    void run.apply(false);
    await main.sum(aSummary());
    expect(run.state()).toMatchObject({ step: "done" });
  });

  it("begins again when main has let go of it", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    void run.apply(false);
    await main.refuse(refusal("not-found", "This import is over."));
    expect(run.state()).toEqual({
      step: "choosing",
      failure: "This import is over.",
      code: "not-found",
    });
  });

  it("ends without a trace when it is stopped before it is written", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    void run.apply(false);
    run.stop();
    expect(run.state()).toMatchObject({ step: "writing" });
    await main.refuse(refusal("cancelled", "The import was stopped."));
    expect(run.state()).toEqual({ step: "over" });
  });

  it("is done when it was stopped too late", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    void run.apply(false);
    run.stop();
    await main.sum(aSummary());
    expect(run.state()).toMatchObject({ step: "done" });
  });

  it("is not written twice, nor while it is being compared", async () => {
    const main = aMain();
    const run = main.run();
    void run.read(file("/talks.ics"));
    await main.show(aPreview());
    void run.adjust({ zone: "Europe/Rome", into: null });
    void run.apply(false);
    await main.show(aPreview());
    void run.apply(false);
    void run.apply(false);
    expect(main.methods().filter((one) => one.startsWith("apply"))).toEqual(["apply import 1"]);
  });
});
