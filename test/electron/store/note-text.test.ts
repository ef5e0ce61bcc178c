import { expect, test } from "vitest";
import { emptyBodyText, hasText } from "#electron/store/note-text.ts";
import { aBody } from "#test/support/builders.ts";

test.each([
  ["a word", aBody("x"), true],
  ["a word below an empty line", aBody("", "x"), true],
  ["a quote alone", aBody('"'), true],
  ["JSON written with spaces", '{ "type": "text", "text" : "x" }', true],
  ["nothing", emptyBodyText, false],
  ["white space", aBody("  "), false],
  [
    "a code block whose language is text",
    '{"type":"codeBlock","attrs":{"language":"text"}}',
    false,
  ],
  ["a rule", '{"type":"doc","content":[{"type":"horizontalRule"}]}', false],
])("a body with %s is told for what it is", (_, body, expected) => {
  expect(hasText(body)).toBe(expected);
});
