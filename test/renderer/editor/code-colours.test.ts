import { expect, it } from "vitest";
import { createCodeColours } from "#renderer/editor/colour-code.ts";
import { codeLanguage, codeLanguages } from "#renderer/editor/code-languages.ts";

const colours = createCodeColours();

it("finds what is to be coloured, in order and without overlaps", () => {
  const code = 'const a = "é👩‍💻"; // so\nf(1)';
  const pieces = colours(code, "js");
  expect(pieces.map(({ from, to, colour }) => [code.slice(from, to), colour])).toEqual([
    ["const", "keyword"],
    ['"é👩‍💻"', "string"],
    ["// so", "comment"],
    ["f", "title"],
    ["1", "number"],
  ]);
});

it("knows every language that is offered, and leaves others plain", () => {
  for (const { name } of codeLanguages) expect(() => colours("a = 1", name)).not.toThrow();
  expect(colours("a = 1", "klingon")).toEqual([]);
  const unknown = codeLanguages.filter(({ name }) => colours("x", name) === undefined);
  expect(unknown).toEqual([]);
});

it.each([
  ["ts", "ts"],
  ['tsx title="a"', "ts"],
  ["JavaScript", "js"],
  ["yml", "yaml"],
  ["rust,no_run", "rust"],
  ["js{1,3}", "js"],
  ["mermaid", null],
  ["", null],
  [null, null],
])("takes the language of %j for %j", (info, expected) => {
  expect(codeLanguage(info)).toBe(expected);
});

it("colours 30,000 characters, the most it is asked for, and signs of no sense", () => {
  const code = "let x = { a: [1, 2, 'three'] };\n".repeat(930);
  expect(colours(code, "ts").length).toBeGreaterThan(1_000);
  expect(() => colours("<<<<\0}}}}\uD800", "html")).not.toThrow();
});
