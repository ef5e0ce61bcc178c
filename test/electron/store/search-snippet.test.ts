import { expect, test } from "vitest";
import { findSnippet } from "#electron/store/search-snippet.ts";
import { searchWords } from "#electron/store/search-words.ts";

const snippet = (text: string, typed: string) => {
  const words = searchWords(typed);
  return words === null ? null : findSnippet(text, words);
};
const shown = (parts: ReturnType<typeof snippet>) => parts?.map(({ text }) => text).join("");

test("everything found is told apart from the rest", () => {
  expect(snippet("A mesh, a Mesh and meshes", "mesh")).toEqual([
    { text: "A ", found: false },
    { text: "mesh", found: true },
    { text: ", a ", found: false },
    { text: "Mesh", found: true },
    { text: " and ", found: false },
    { text: "meshes", found: true },
  ]);
});

test("a text without the words has no snippet", () => {
  expect(snippet("Something else", "mesh")).toBeNull();
});

test("a long text is cut at spaces, and says so", () => {
  const text = `${"before ".repeat(50)}needle${" after".repeat(50)}`;
  expect(shown(snippet(text, "needle"))).toMatch(/^…before .*before needle after .*after…$/);
});

test("a text without spaces is cut without tearing a character apart", () => {
  for (const padding of [200, 201]) {
    const text = `needle${"x".repeat(padding - 200)}!${"🚀".repeat(200)}`;
    expect(shown(snippet(text, "needle"))?.isWellFormed()).toBe(true);
    const before = `${"🚀".repeat(100)}${"!".repeat(padding - 200)} needle`;
    expect(shown(snippet(before, "needle"))?.isWellFormed()).toBe(true);
  }
});

test("line breaks are spaces", () => {
  expect(shown(snippet("one\n\n\ttwo\u00a0three", "two"))).toBe("one two three");
});
