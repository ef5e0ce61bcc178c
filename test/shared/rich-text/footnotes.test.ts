import { describe, expect, it } from "vitest";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { countWords } from "#shared/rich-text/count-words.ts";
import { distinctFootnoteLabel } from "#shared/rich-text/footnote-label.ts";
import { highlightsOf } from "#shared/rich-text/highlights-of.ts";
import { withFootnotes } from "#shared/rich-text/footnote-order.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { footnoteKeys, relabelFootnotes } from "#shared/rich-text/relabel-footnotes.ts";
import { withoutPrivate } from "#shared/rich-text/without-private.ts";

/** The Markdown that a note made of Markdown is written as. */
const rewritten = (markdown: string): string => bodyToMarkdown(markdownToBody(markdown));

describe("Footnotes in Markdown", () => {
  it("come back as they were, wherever they stand", () => {
    const markdown =
      "A[^1] b[^rope].\n\n[^rope]: Hemp.\n\n- c[^1]\n\n[^1]: One.\n\n    Two[^rope].\n";
    expect(rewritten(markdown)).toBe(markdown);
  });

  it("are words where there is nothing to lead to", () => {
    expect(rewritten("a[^1]")).toBe("a\\[^1]\n");
  });

  it("stand behind the list or quote that they were written in, and what is no paragraph behind them", () => {
    expect(rewritten("> a[^1]\n>\n> [^1]: b\n>\n>     - c\n\nd")).toBe(
      "> a[^1]\n\n[^1]: b\n\n- c\n\nd\n",
    );
  });

  it("have labels of letters, digits and hyphens, and no label twice", () => {
    expect(rewritten("a[^x_y] b[^x.y] c[^é]\n\n[^x_y]: 1\n\n[^x.y]: 2\n\n[^é]: 3")).toBe(
      "a[^x-y] b[^x-y-2] c[^é]\n\n[^x-y]: 1\n\n[^x-y-2]: 2\n\n[^é]: 3\n",
    );
    expect(rewritten("a[^1]\n\n[^1]: b\n\n[^1]: c")).toBe("a[^1]\n\n[^1]: b\n\n\\[^1]: c\n");
    expect(distinctFootnoteLabel("…", new Set(["1"]))).toBe("2");
  });

  it("never leave a private block that they are written in", () => {
    const body = markdownToBody("a[^1]\n\n> [!PRIVATE]\n> b\n>\n> [^1]: secret");
    expect(bodyToText(withoutPrivate(body))).toBe("a[^1]");
  });

  it("count by their text, not by their signs", () => {
    const text = bodyToText(markdownToBody("one[^1]\n\n[^1]: two three"));
    expect(countWords(text)).toBe(3);
  });
});

describe("A note without what is private", () => {
  it("has no footnote that only private text leads to, be it by another footnote", () => {
    const markdown =
      "a[^1]\n\n> [!PRIVATE]\n> b[^1] c[^2]\n\n[^1]: open[^4]\n\n[^2]: x[^3]\n\n[^3]: y\n\n[^4]: z";
    expect(bodyToMarkdown(withoutPrivate(markdownToBody(markdown)))).toBe(
      "a[^1]\n\n[^1]: open[^4]\n\n[^4]: z\n",
    );
  });
});

it("A part of a note has the footnotes that it leads to", () => {
  const body = markdownToBody("==a[^2]== b[^1]\n\n[^1]: x\n\n[^2]: y");
  expect(bodyToMarkdown(withFootnotes(highlightsOf(body), body))).toBe("a[^2]\n\n[^2]: y\n");
});

it("Blocks that join others keep their footnotes apart", () => {
  const [first, second] = ["a[^1]\n\n[^1]: x", "b[^1] c[^2]\n\n[^1]: y\n\n[^2]: z"].map(
    (markdown) => markdownToBody(markdown).content,
  );
  const all = [...(first ?? []), ...relabelFootnotes(second ?? [], footnoteKeys(first ?? []))];
  expect(bodyToMarkdown({ type: "doc", content: all })).toBe(
    "a[^1]\n\n[^1]: x\n\nb[^3] c[^2]\n\n[^3]: y\n\n[^2]: z\n",
  );
});

it.each([
  { type: "footnote", content: [{ type: "paragraph" }] },
  { type: "footnote", attrs: { label: "a]" }, content: [{ type: "paragraph" }] },
  { type: "footnote", attrs: { label: "1" }, content: [{ type: "bulletList" }] },
  { type: "blockquote", content: [{ type: "footnote", attrs: { label: "1" } }] },
  { type: "paragraph", content: [{ type: "footnoteReference" }] },
])("The check of a note refuses %j", (block) => {
  expect(() => parseBody(JSON.stringify({ type: "doc", content: [block] }))).toThrow(
    "not a note that Lanyard can read",
  );
});
