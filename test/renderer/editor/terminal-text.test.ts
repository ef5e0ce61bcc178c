import { describe, expect, it } from "vitest";
import { isOfTerminal, withoutEscapes } from "#renderer/editor/terminal-text.ts";

describe("text of a terminal", () => {
  it.each([
    "$ ls -la\ntotal 8\n",
    "\n$ ./run.sh\n# a comment\n",
    "ada@boat:~/src$ git log\n* 1a2b3c\n",
    "[ada@boat src]# make\nok",
    "PS C:\\Users\\ada> dir\n a",
  ])("is told by its prompt: %j", (text) => expect(isOfTerminal(text)).toBe(true));

  it.each([
    "$ ls",
    "$ 5 million\nwere spent",
    "# Heading\n\n$ ls",
    "ada@example.org\nwrote this",
    "> quoted\n> twice",
    "",
  ])("is not what only looks like it: %j", (text) => expect(isOfTerminal(text)).toBe(false));

  it("is read at once, however long a line is", () => {
    expect(isOfTerminal(`${"a".repeat(200_000)}\n`)).toBe(false);
    expect(isOfTerminal(`a@${"b".repeat(200_000)}\nc`)).toBe(false);
  });
});

it("escapes of colours, titles and links are taken out, brackets of a text stay", () => {
  expect(withoutEscapes("\u001b[31;1mred\u001b[0m \u001b]0;title\u0007[x] a[0]")).toBe(
    "red [x] a[0]",
  );
  expect(withoutEscapes("\u001b]8;;https://a.example\u0007link\u001b]8;;\u0007")).toBe("link");
  expect(withoutEscapes("[31m stays")).toBe("[31m stays");
});
