import { describe, expect, it } from "vitest";
import { leadsElsewhere, typedAddress } from "#renderer/editor/typed-address.ts";

describe("an address that was typed", () => {
  it.each([
    ["https://example.org/a?b#c", "https://example.org/a?b#c"],
    [" example.org/talk ", "https://example.org/talk"],
    ["example.org:8080", "https://example.org:8080"],
    ["ada@example.org", "mailto:ada@example.org"],
    ["mailto:ada@example.org", "mailto:ada@example.org"],
  ])("%j means %j", (typed, address) => {
    expect(typedAddress(typed)).toBe(address);
  });

  it.each([
    "",
    "words",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "\\\\host\\share",
  ])("%j is none that can be linked", (typed) => {
    expect(typedAddress(typed)).toBeNull();
  });
});

describe("a link whose text shows an address", () => {
  it.each([
    ["https://good.example", "https://evil.example/login", true],
    ["good.example/talk", "https://evil.example/good.example/talk", true],
    ["ada@good.example", "mailto:ada@evil.example", true],
    ["https://good.example", "https://good.example/talk", false],
    ["www.good.example", "https://good.example", false],
    ["the slides", "https://anything.example", false],
  ])("%j to %j: leads elsewhere is %j", (text, address, elsewhere) => {
    expect(leadsElsewhere(text, address)).toBe(elsewhere);
  });
});
