import { describe, expect, test } from "vitest";
import { markdownReferences } from "#electron/post/check/references.ts";
import { setFigures } from "#electron/post/profile/set-figures.ts";
import { renderMarkdown } from "#electron/post/render-markdown.ts";
import { hostileTitles } from "#test/support/hostile-posts.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { toString } from "mdast-util-to-string";
import type { Root } from "mdast";

/** A picture of its own with the line in italics below it, which may be none. */
function figureOf(alt: string, caption: string | null, url = "a.png"): string {
  const image = { type: "image" as const, url, alt };
  const words = {
    type: "emphasis" as const,
    children: [{ type: "text" as const, value: caption ?? "" }],
  };
  const post: Root = {
    type: "root",
    children: [
      { type: "paragraph", children: [image] },
      ...(caption === null ? [] : [{ type: "paragraph" as const, children: [words] }]),
    ],
  };
  setFigures(post);
  return renderMarkdown(post).trimEnd();
}

const captionOf = (figure: string): string => / caption="([^"]*)" >\}\}$/.exec(figure)?.[1] ?? "";

describe("A picture as Hugo's figure", () => {
  test.each([
    ["Two boxes", null, '{{< figure src="a.png" alt="Two boxes" >}}'],
    [
      "a",
      "It's here, at last.",
      '{{< figure src="a.png" alt="a" caption="It\'s here, at last." >}}',
    ],
    ["two\n lines ", "so\nhere", '{{< figure src="a.png" alt="two lines" caption="so here" >}}'],
    [
      "",
      "~~x~~ *y*",
      '{{< figure src="a.png" alt="" caption="&#126;&#126;x&#126;&#126; &#42;y&#42;" >}}',
    ],
    ["`a` {{< x >}}", null, '{{< figure src="a.png" alt="`a` {{< x >}}" >}}'],
    ['"a" `b` C:\\', null, '{{< figure src="a.png" alt=`"a" \'b\' C:\\` >}}'],
  ])("%j with the caption %j", (alt, caption, figure) => {
    expect(figureOf(alt, caption)).toBe(figure);
  });

  test("has an address that ends where it ends", () => {
    expect(figureOf("x", null, 'a"b\\c`d e.png')).toBe(
      '{{< figure src="a%22b%5Cc%60d%20e.png" alt="x" >}}',
    );
  });

  test.each(hostileTitles)("shows the caption %j as it is written, read as Markdown", (title) => {
    const figure = figureOf(title, title);
    const caption = captionOf(figure);
    expect(caption).not.toMatch(/["\\`]/);
    const read = readMarkdown(caption, { html: true });
    expect(read.children.map(({ type }) => type)).toEqual(["paragraph"]);
    expect(toString(read)).toBe(title);
    expect(renderMarkdown(read)).toBe(renderMarkdown(textAlone(title)));
    expect(markdownReferences(figure).pictures).toEqual(["a.png"]);
  });
});

const textAlone = (value: string): Root => ({
  type: "root",
  children: [{ type: "paragraph", children: [{ type: "text", value }] }],
});
