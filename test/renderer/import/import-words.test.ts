import { describe, expect, it } from "vitest";
import {
  changesInWords,
  counted,
  originWords,
  summaryInWords,
  typedAddress,
} from "#renderer/import/import-words.ts";
import { aSummary } from "./import-builders.ts";

describe("the words of an import", () => {
  it("counts one and many", () => {
    expect(counted(1, "session")).toBe("1 session");
    expect(counted(1105, "session")).toBe("1,105 sessions");
  });

  it("tells what a new event got", () => {
    expect(summaryInWords(aSummary(), true)).toBe(
      "Gophers by the Canal 2026: 24 sessions and 30 speakers imported.",
    );
  });

  it("tells what changed in a stored event, and that no note did", () => {
    const summary = aSummary({ added: 39, changed: 163, removed: 4 });
    expect(summaryInWords(summary, false)).toBe(
      "Gophers by the Canal 2026: 39 added, 163 changed, 4 removed. Notes affected: 0.",
    );
  });

  it("says when nothing has changed", () => {
    const summary = aSummary({ added: 0 });
    expect(changesInWords(summary)).toBeNull();
    expect(summaryInWords(summary, false)).toBe(
      "Gophers by the Canal 2026: nothing has changed. Notes affected: 0.",
    );
  });

  it("names a source by its file or its host", () => {
    expect(originWords({ from: "file", path: "/home/ada/talks.ics" })).toBe("talks.ics");
    expect(originWords({ from: "file", path: String.raw`C:\Users\ada\talks.ics` })).toBe(
      "talks.ics",
    );
    expect(originWords({ from: "url", url: "https://example.org/all.ics" })).toBe("example.org");
    expect(originWords({ from: "url", url: "https://" })).toBe("https://");
  });

  it("takes an address without a scheme for a web address", () => {
    expect(typedAddress(" example.org/all.ics ")).toBe("https://example.org/all.ics");
    expect(typedAddress("webcal://example.org/all.ics")).toBe("webcal://example.org/all.ics");
    expect(typedAddress("http://example.org")).toBe("http://example.org");
  });
});
