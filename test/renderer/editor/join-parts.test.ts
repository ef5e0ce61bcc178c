import type { Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { joinParts } from "#renderer/editor/join-parts.ts";
import { documentOfBody } from "#renderer/editor/note-document.ts";
import { cutForReaders } from "#shared/rich-text/cut-markdown.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { listLines, ofLines, quotedLine, someLine } from "#test/support/markdown-lines.ts";
import { noteSchema } from "./note-schema.ts";

const blocksOf = (markdown: string) =>
  documentOfBody(noteSchema, markdownToBody(markdown)).content.content;

const joined = (markdown: string) => {
  const parts = cutForReaders(markdown, 0);
  expect(parts.map(({ text }) => text).join("")).toBe(markdown);
  return joinParts(parts.map(({ text, begins }) => ({ blocks: blocksOf(text), begins })));
};

const asJson = (blocks: readonly Node[] | null) => blocks?.map((block) => block.toJSON());

test("Notes of a text's parts, read apart and joined, are the note of the whole", () => {
  const texts = fc.oneof(
    ofLines(someLine),
    ofLines(quotedLine, someLine),
    ofLines(quotedLine),
    ofLines(listLines),
  );
  fc.assert(
    fc.property(texts, (markdown) => {
      expect(asJson(joined(markdown))).toEqual(asJson(blocksOf(markdown)));
    }),
    { numRuns: 200, seed: 20261122 },
  );
});

test.each([
  ["a list", "- item\n  - nested\n".repeat(5), 5],
  ["a list of tasks and items", "- [ ] task\n- [x] done\n- item\n- item\n".repeat(3), 12],
  ["a quote", "> words\n>\n".repeat(5), 5],
  ["a private block", `> [!PRIVATE]\n>\n${"> words\n>\n".repeat(5)}`, 6],
])("%s is cut for its readers and one again in the note", (_, markdown, parts) => {
  expect(cutForReaders(markdown, 0)).toHaveLength(parts);
  expect(asJson(joined(markdown))).toEqual(asJson(blocksOf(markdown)));
});

test("Parts that are not what they say are not joined", () => {
  const begins = { quotes: 1, list: null };
  expect(
    joinParts([
      { blocks: blocksOf("words"), begins: { quotes: 0, list: null } },
      { blocks: blocksOf("> quote"), begins },
    ]),
  ).toBeNull();
});
