import { describe, expect, it } from "vitest";
import { checkedLink } from "#electron/checked-link.ts";
import { limits } from "#shared/limits.ts";

describe("a link handed to the browser", () => {
  it.each([
    ["https://example.org/a b", "https://example.org/a%20b"],
    ["HTTP://EXAMPLE.org", "http://example.org/"],
    ["mailto:ada@example.org?subject=Hi", "mailto:ada@example.org?subject=Hi"],
  ])("%s is opened as %s", (address, opened) => {
    expect(checkedLink(address)).toBe(opened);
  });

  it.each([
    "file:///etc/passwd",
    "\\\\host\\share",
    "smb://host/share",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "ht\ntps://example.org/",
    "data:text/html,x",
    "vbscript:x",
    "vscode://settings",
    "ms-msdt:x",
    "app://lanyard/index.html",
    "example.org",
    "//example.org",
    "",
    `https://example.org/${"x".repeat(limits.urlCharacters)}`,
  ])("%j is refused in a sentence", (address) => {
    expect(() => checkedLink(address)).toThrow(/was not opened/);
  });
});
