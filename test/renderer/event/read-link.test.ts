import { describe, expect, it } from "vitest";
import { readLink } from "#renderer/event/read-link.ts";

describe("a link as it is typed", () => {
  it("is an http or https address, with https where no scheme is typed", () => {
    expect(readLink("example.org/talk")).toBe("https://example.org/talk");
    expect(readLink(" http://example.org ")).toBe("http://example.org/");
    expect(readLink("  ")).toBeNull();
  });

  it.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "not an address",
    "talk",
    "mailto:a@b.example",
  ])("is not %s", (typed) => {
    expect(readLink(typed)).toBeUndefined();
  });
});
