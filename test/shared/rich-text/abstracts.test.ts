import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { abstractToMarkdown } from "#shared/rich-text/abstract-to-markdown.ts";
import { abstractToText } from "#shared/rich-text/abstract-to-text.ts";
import { abstractTree } from "#shared/rich-text/abstract-tree.ts";
import { linkText } from "#shared/rich-text/link-text.ts";
import { postTree } from "#shared/rich-text/post-tree.ts";

const shown = (format: "html" | "markdown" | "text", source: string): string =>
  toHtml(abstractTree({ format, source }));

describe("An abstract", () => {
  test("in HTML is shown through the sanitiser", () => {
    expect(shown("html", "<p onclick=x>a<script>b</script></p>")).toBe("<p>a</p>");
  });

  test("in Markdown may hold HTML, which is made safe with it", () => {
    expect(
      shown(
        "markdown",
        "*a* <b>b</b> <img src=x onerror=y>[c](javascript:x)\n\n| d |\n|---|\n| e |",
      ),
    ).toBe(
      "<p><em>a</em> <strong>b</strong> c</p>\n<table>\n<thead>\n<tr>\n<th>d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>e</td>\n</tr>\n</tbody>\n</table>",
    );
    expect(shown("markdown", `x ${"<div>".repeat(20_000)}`)).toMatch(/^<p>x /);
  });

  test("in plain text keeps its lines, and its addresses are links", () => {
    expect(shown("text", "<b>a</b>\nb\r\n\r\nSee https://example.org/x_(y).")).toBe(
      '<p>&#x3C;b>a&#x3C;/b><br>b</p><p>See <a href="https://example.org/x_(y)">https://example.org/x_(y)</a>.</p>',
    );
  });

  test("becomes text and Markdown", () => {
    const abstract = {
      format: "html" as const,
      source:
        "<p>One <b>two</b></p><ul><li>a</li><li>b</li></ul><p><a href='https://example.org/'>c</a></p>",
    };
    expect(abstractToText(abstract)).toBe("One two\n\na\nb\n\nc");
    expect(abstractToMarkdown(abstract)).toBe(
      "One **two**\n\n- a\n- b\n\n[c](https://example.org/)\n",
    );
    expect(abstractToMarkdown({ format: "text", source: "# 1\n\n<b> *x*" })).toBe(
      "\\# 1\n\n\\<b> \\*x\\*\n",
    );
  });
});

test("Only a post's links may lead to its own headings", () => {
  const markdown = "- [A](#a)\n- [ ] b\n\n## A\n\n<mark>c</mark> \\<script>\n";
  expect(toHtml(postTree(markdown))).toContain('<a href="#a">A</a>');
  expect(toHtml(postTree(markdown))).toContain('<input type="checkbox" disabled> b');
  expect(toHtml(postTree(markdown))).toContain("<p><mark>c</mark> &#x3C;script></p>");
  expect(shown("markdown", markdown)).not.toContain("href");
});

const found = (text: string): (string | null)[] => linkText(text).flatMap(({ href }) => href ?? []);

test("Bare addresses end before the punctuation of their sentence", () => {
  expect(found("(see https://example.org/a.) and http://b.example/?c=d, e.")).toEqual([
    "https://example.org/a",
    "http://b.example/?c=d",
  ]);
  expect(found("https:// http://. javascript:x ftp://a.example https://example.org/(a)")).toEqual([
    "https://example.org/(a)",
  ]);
  expect(linkText("no address")).toEqual([{ text: "no address", href: null }]);
});
