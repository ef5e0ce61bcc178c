import { expect, test } from "vitest";
import { abstractText, bodyText } from "#electron/store/plain-text.ts";

const words = (of: string) => ({ type: "text", text: of });
const html = (source: string) => abstractText({ format: "html", source });

test("an HTML abstract is read as its words, blocks apart", () => {
  expect(html("<p>One <b>t</b>wo &amp; caf&eacute;</p><ul><li>three</li><li>four</li></ul>")).toBe(
    "One two & café\nthree\nfour",
  );
  expect(html("No markup at all")).toBe("No markup at all");
});

test("scripts and styles are no words", () => {
  expect(html("<style>p{}</style><script>alert(1)</script><p>shown</p>")).toBe("shown");
});

test("comments, and what is never closed, are no words", () => {
  expect(html("<p>one<!-- <p>not --></p><SCRIPT src=x>alert</Script >two<script>three")).toBe(
    "one\ntwo",
  );
});

test("signs that open no tag stay", () => {
  expect(html("<p>a < b && c > d, &#8364;5 &lt;i&gt; &nosuch;</p>")).toBe(
    "a < b && c > d, €5 <i> &nosuch;",
  );
});

test.each([["<script>"], ["<!--"], ["<a "], ["</"], ["<"], [" "], ["&lt;"], ["<p title='>"]])(
  "%j a hundred thousand times over is read in one go",
  (piece) => {
    expect(html(piece.repeat(100_000)).length).toBeLessThanOrEqual(300_000);
  },
);

test("a Markdown abstract is read without its signs and addresses", () => {
  const source = "## Why\n\n- **Bold** [link](https://example.org/secret)\n> `code` in snake_case";
  const text = abstractText({ format: "markdown", source });
  expect(text).toMatch(/Why\s+Bold link\s+code in snake_case/);
  expect(text).not.toContain("secret");
});

test("a plain abstract is what it is", () => {
  expect(abstractText({ format: "text", source: "a < b & *c*" })).toBe("a < b & *c*");
});

test("a note is read as its words, a line a block", () => {
  const body = JSON.stringify({
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [words("Head"), words("ing")] },
      { type: "paragraph", content: [words("one"), { type: "hardBreak" }, words("two")] },
      { type: "horizontalRule" },
      {
        type: "bulletList",
        content: [{ type: "listItem", content: [{ type: "paragraph", content: [words("item")] }] }],
      },
    ],
  });
  expect(bodyText(body).split(/\n+/)).toEqual(["Heading", "one", "two", "item", ""]);
});

test("a note that is no document is read as it stands", () => {
  expect(bodyText("not JSON")).toBe("not JSON");
  expect(bodyText("{}")).toBe("");
});
