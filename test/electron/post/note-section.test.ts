import * as fc from "fast-check";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { numberFootnotes } from "#electron/post/footnotes.ts";
import { noteSection } from "#electron/post/note-section.ts";
import { pictureKey } from "#electron/post/pictures/picture-key.ts";
import { renderMarkdown } from "#electron/post/render-markdown.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { attachedFiles } from "#shared/rich-text/attached-files.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { withoutPrivate } from "#shared/rich-text/without-private.ts";
import { noteBodies } from "#test/support/note-text-bodies.ts";
import { nodesOf, readPost, wordsIn } from "#test/support/note-text-post.ts";

describe("Any note in a post", () => {
  test("is read by GitHub's parser with all its words in order and no HTML but its highlights and the breaks in its cells", () => {
    fc.assert(
      fc.property(noteBodies, (body) => {
        const post: Root = { type: "root", children: noteSection(body, 2, placed(body)) };
        const tree = readPost(renderMarkdown(numberFootnotes(post)));
        const [text, footnotes] = [false, true].map((wanted) =>
          tree.children
            .filter(({ type }) => (type === "footnoteDefinition") === wanted)
            .map((node) => blockWords(node))
            .join(" "),
        );
        const open = withoutPrivate(body).content;
        const [ownText, ownFootnotes] = [false, true].map((wanted) =>
          bodyToText({
            type: "doc",
            content: open.filter(({ type }) => (type === "footnote") === wanted),
          }),
        );
        expect(wordsIn(text ?? "")).toEqual(wordsIn(ownText ?? ""));
        // They stand in the order in which they are referred to.
        expect(wordsIn(footnotes ?? "").toSorted()).toEqual(wordsIn(ownFootnotes ?? "").toSorted());
        for (const { value } of nodesOf(tree, "html"))
          expect(["<mark>", "</mark>", "<br>", "<sub>", "</sub>", "<sup>", "</sup>"]).toContain(
            value,
          );
        expect(nodesOf(tree, "heading").every(({ depth }) => depth >= 3)).toBe(true);
        expect(nodesOf(tree, "table")).toHaveLength(
          JSON.stringify(withoutPrivate(body)).split('{"type":"table",').length - 1,
        );
        expect(nodesOf(tree, "definition")).toEqual([]);
        const numbers = nodesOf(tree, "footnoteDefinition").map(({ label }) => label);
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
        const referred = nodesOf(tree, "footnoteReference").map(({ label }) => label);
        expect(new Set(referred)).toEqual(new Set(numbers));
      }),
      { numRuns: 600, seed: 20231112 },
    );
  });
});

/** Each picture and file of a note has its place beside the post. */
function placed(body: NoteBody): Map<string, string> {
  const files = attachedFiles(body).map((one) => ({ turn: 0 as const, ...one }));
  return new Map(files.map((file, at) => [pictureKey(file), `post/${at}.jpg`]));
}

/** Text by block and line, so that words of neighbours do not run together. */
function blockWords(node: Parameters<typeof toString>[0]): string {
  const parts: string[] = [];
  const walk = (one: unknown): void => {
    if (typeof one !== "object" || one === null || !("type" in one)) return;
    if ("children" in one && Array.isArray(one.children)) one.children.forEach(walk);
    else if (one.type === "break") parts.push("\n");
    else if (one.type === "html" && "value" in one && one.value === "<br>") parts.push("\n");
    else if (one.type !== "html") parts.push(toString(one));
    if (one.type === "tableCell") parts.push(" | ");
    if (
      one.type === "paragraph" ||
      one.type === "heading" ||
      one.type === "code" ||
      one.type === "tableRow"
    )
      parts.push("\n");
  };
  walk(node);
  return parts.join("");
}
