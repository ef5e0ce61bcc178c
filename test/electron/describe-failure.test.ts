import { describe, expect, it } from "vitest";
import { describeFailure } from "#electron/describe-failure.ts";

describe("a failure in the log", () => {
  it("has its name, code, message and where it came from", () => {
    const error = Object.assign(new Error("no such file, open '/data/x'"), { code: "ENOENT" });
    expect(describeFailure(error)).toMatch(/^Error ENOENT no such file, open '\/data\/x'\n\s+at /);
    expect(describeFailure(new TypeError("x is undefined"))).toMatch(/^TypeError x is undefined\n/);
  });

  it("never quotes what a person wrote", () => {
    let parsing: unknown;
    try {
      JSON.parse("my secret note");
    } catch (error) {
      parsing = error;
    }
    const several = new Error("my secret note\nover two lines\n    at my secret home", {
      cause: "my secret note",
    });
    for (const error of [parsing, several, "my secret note", { secret: "my secret note" }]) {
      expect(describeFailure(error)).not.toContain("secret");
    }
  });

  it("stays short", () => {
    expect(describeFailure(new RangeError("x".repeat(1_000_000))).length).toBeLessThan(10_000);
  });
});
