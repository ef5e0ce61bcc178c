import { readFileSync } from "node:fs";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { composeRichText } from "#electron/post/rich/compose-rich-text.ts";
import { richElements, richText } from "#electron/post/rich/rich-text.ts";
import { postShape } from "#shared/post.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { attendHostileEvent, hostileTitles } from "#test/support/hostile-posts.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

const rich = (markdown: string) => richText(readMarkdown(markdown, { html: true }));

/** Which elements stand in which, with their attributes. */
function heldIn(html: string): { within: string; tag: string; attributes: string[] }[] {
  const held: { within: string; tag: string; attributes: string[] }[] = [];
  visit(fromHtml(html, { fragment: true }), "element", ({ tagName, properties }, _, parent) => {
    const within = parent?.type === "element" ? parent.tagName : "";
    held.push({ within, tag: tagName, attributes: Object.keys(properties) });
  });
  return held;
}

describe("Text for other editors", () => {
  test.each([
    ["# A\n\n## B\n\n### C", "<h2>A</h2>\n<h3>B</h3>\n<p><strong>C</strong></p>"],
    ["### A\n\n#### B", "<h2>A</h2>\n<h3>B</h3>"],
    ["**a** *b* ~~c~~ `d` ==e==", "<p><strong>a</strong> <em>b</em> c <code>d</code> e</p>"],
    ["a <mark>b</mark>\\\nc", "<p>a <strong>b</strong><br>\nc</p>"],
    [
      "[a](https://example.org/?x=1&y=2 'title') [b](#c) [d](../e/) [f](javascript:x)",
      '<p><a href="https://example.org/?x=1&#x26;y=2">a</a> b d f</p>',
    ],
    [
      "- a\n  - b\n    1. c\n    2. d\n- e",
      "<ul>\n<li>a</li>\n<li>– b</li>\n<li>– – 1. c</li>\n<li>– – 2. d</li>\n<li>e</li>\n</ul>",
    ],
    ["3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ["- [ ] a\n- [x] b", "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>"],
    ["- a\n\n  b\n\n  ```\n  c\n  ```", "<ul>\n<li>a<br>\nb<br>\n<code>c</code></li>\n</ul>"],
    [
      "| Talk | Video |\n| - | - |\n| **Sails** | [see](https://v.example) |\n| Ropes | |",
      '<ul>\n<li><strong><strong>Sails</strong></strong> · Video: <a href="https://v.example">see</a></li>\n<li><strong>Ropes</strong></li>\n</ul>',
    ],
    [
      "> a\n>\n> - b\n>\n> ```\n> c\n> ```",
      "<blockquote>\n<p>a</p>\n<p>– b</p>\n<p><code>c</code></p>\n</blockquote>",
    ],
    ["```js\na < b\n```", "<pre><code>a &#x3C; b\n</code></pre>"],
    ["![Two boxes](x.jpg)\n\n*The queue*", "<p>[Two boxes]</p>\n<p><em>The queue</em></p>"],
    ["***", "<hr>"],
    ["a[^1]\n\n[^1]: b", "<p>a[1]</p>\n<p>[1] b</p>"],
    ["- [A](#a)\n  - [B](#b)\n\nText", "<p>Text</p>"],
  ])("%j is %j", (markdown, html) => {
    expect(rich(markdown).html).toBe(html);
  });

  test("goes along as plain words", () => {
    const markdown =
      "## A\n\nSee [b](https://b.example) and https://c.example.\n\n1. d\n2. e\n   - f\n\n> g\n\n```\nh\n```";
    expect(rich(markdown).text).toBe(
      "A\n\nSee b (https://b.example) and https://c.example.\n\n1. d\n2. e\n3. – f\n\ng\n\nh",
    );
  });

  test.each(postShape.options)("of the shape %s holds what is listed and nothing else", (shape) => {
    const store = openTestStore();
    const eventId = attendHostileEvent(store, 2, hostileTitles.length);
    const options = { appendix: true, ratings: "stars" as const };
    const { html, text } = composeRichText(store, { eventId, shape, options, now: testNow });
    const held = heldIn(html);
    expect(held.filter(({ tag }) => !richElements.includes(tag))).toEqual([]);
    expect(
      held.filter(
        ({ tag, attributes }) =>
          attributes.length > 0 &&
          !(tag === "a" && attributes.join(" ") === "href") &&
          !(tag === "ol" && attributes.join(" ") === "start"),
      ),
    ).toEqual([]);
    const blocks = "p h2 h3 ul ol blockquote pre hr".split(" ");
    const nested = held.filter(({ within, tag }) => within !== "" && blocks.includes(tag));
    expect(nested.filter(({ within, tag }) => within !== "blockquote" || tag !== "p")).toEqual([]);
    expect(held.map(({ tag }) => tag)).toContain("a");
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test("is written down as it is", () => {
    const page = readFileSync("docs/rich-text.md", "utf8");
    const [, list = ""] = /^Elements: (.*)\.$/m.exec(page) ?? [];
    expect(list.split(", ").map((name) => name.replaceAll("`", ""))).toEqual(richElements);
  });
});
