import { describe, expect, it } from "vitest";
import { shownImport, refusal } from "#test/support/asked-imports.ts";
import { aPreview, aSummary } from "./import-builders.ts";

describe("the end of an import", () => {
  it("leaves out what is not to be written", async () => {
    const { main, run } = await shownImport();
    void run.apply(false, ["session 3"]);
    expect(main.asked.at(-1)).toEqual({
      method: "apply",
      importId: "import 1",
      leaveOut: ["session 3"],
    });
  });

  it("stays as it is when it could not be written, to be tried again", async () => {
    const { main, run } = await shownImport();
    void run.apply(false);
    await main.refuse(refusal("disk-full", "The disk is full."));
    expect(run.state()).toMatchObject({ step: "looking", failure: "The disk is full." });
    void run.apply(false);
    await main.sum(aSummary());
    expect(run.state()).toMatchObject({ step: "done" });
  });

  it("begins again when main has let go of it", async () => {
    const { main, run } = await shownImport();
    void run.apply(false);
    await main.refuse(refusal("not-found", "This import is over."));
    expect(run.state()).toEqual({
      step: "choosing",
      failure: "This import is over.",
      code: "not-found",
    });
  });

  it("ends without a trace when it is stopped before it is written", async () => {
    const { main, run } = await shownImport();
    void run.apply(false);
    run.stop();
    expect(run.state()).toMatchObject({ step: "writing" });
    await main.refuse(refusal("cancelled", "The import was stopped."));
    expect(run.state()).toEqual({ step: "over" });
  });

  it("is done when it was stopped too late", async () => {
    const { main, run } = await shownImport();
    void run.apply(false);
    run.stop();
    await main.sum(aSummary());
    expect(run.state()).toMatchObject({ step: "done" });
  });

  it("is not written twice, nor while it is being compared", async () => {
    const { main, run } = await shownImport();
    void run.adjust({ zone: "Europe/Rome", into: null });
    void run.apply(false);
    await main.show(aPreview());
    void run.apply(false);
    void run.apply(false);
    expect(main.methods().filter((one) => one.startsWith("apply"))).toEqual(["apply import 1"]);
  });
});
