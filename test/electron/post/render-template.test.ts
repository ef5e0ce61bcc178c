import { describe, expect, test } from "vitest";
import { renderMarkdown } from "#electron/post/render-markdown.ts";
import { fromMarkdownText } from "#electron/post/template/markdown-fragment.ts";
import { renderTemplate } from "#electron/post/template/render-template.ts";
import { headingsOf, nodesOf, readPost } from "#test/support/note-text-post.ts";

const render = (template: string, values: object = {}): string =>
  renderMarkdown(renderTemplate(template, values));

describe("Values in a template", () => {
  const hostile = "# [x](/evil) *y* <b>z</b> {{ a }} `c` | d\n\n- e\\";

  test.each([
    ["## {{ x }}"],
    ["{{ x }}"],
    ["- {{ x }}"],
    ["**{{ x }}**"],
    ["| a |\n|---|\n| {{ x }} |"],
    ["{{ x | append: '' }}"],
    ["{% assign y = x %}{{ y }}"],
    ["{% echo x %}"],
    ["{% liquid\necho x %}"],
    ["{% for y in list %}{{ y }}{% endfor %}"],
    ["{{ list }}"],
  ])("are text whatever they hold: %s", (template) => {
    const tree = readPost(render(template, { x: hostile, list: [hostile] }));
    for (const kind of ["link", "emphasis", "html", "inlineCode"] as const) {
      expect(nodesOf(tree, kind)).toEqual([]);
    }
    expect(JSON.stringify(tree)).toContain(
      JSON.stringify(hostile.replace(/\n+/g, " ")).slice(1, -1),
    );
  });

  test("are addresses only where they are ones, and else leave the words alone", () => {
    const values = { good: "https://example.org/a)b", bad: "javascript:alert(1)", none: null };
    expect(render("[a]({{ good }}) [b]({{ bad }}) [c]({{ none }}) [d](#own)", values)).toBe(
      "[a](https://example.org/a\\)b) b c [d](#own)\n",
    );
  });

  test("in HTML and in code are the text they are", () => {
    const x = "</b><script>`{{";
    expect(render('<div title="{{ x }}">', { x })).toContain("&lt;/b&gt;&lt;script&gt;");
    expect(nodesOf(readPost(render("`a {{ x }}`", { x })), "inlineCode")).toMatchObject([
      { value: `a ${x}` },
    ]);
  });

  test("that are numbers can number a list", () => {
    const tree = readPost(
      render("{% for x in list -%}\n{{ forloop.index }}. {{ x }}\n{% endfor %}", {
        list: ["1. a", "2. b"],
      }),
    );
    expect(nodesOf(tree, "list")).toMatchObject([{ ordered: true }]);
    expect(nodesOf(tree, "text").map(({ value }) => value)).toEqual(["1. a", "2. b"]);
  });
});

describe("Fragments in a template", () => {
  const note = fromMarkdownText("# Title\n\nSome *words*.");

  test("are blocks where they stand alone, below the template's heading above them", () => {
    expect(render("## A\n\n{{ note }}\n\n#### B\n\n{{ note }}", { note })).toBe(
      "## A\n\n### Title\n\nSome *words*.\n\n#### B\n\n##### Title\n\nSome *words*.\n",
    );
    expect(render("## A\n\n{{ note | under: 1 }}", { note })).toContain("\n## Title\n");
  });

  test("are words within a line, and can be asked for headings", () => {
    expect(render("> See: {{ note }}", { note })).toBe("> See: Title Some words.\n");
    expect(render("{{ note | truncate: 8 }}", { note })).toBe("Title...\n");
    expect(
      render("{% if note.startsWithHeading %}{{ note.headings | join }}{% endif %}", { note }),
    ).toBe("Title\n");
    expect(render("{{ note | prose }}", { note })).toBe("**Title**\n\nSome *words*.\n");
  });

  test("come of Markdown only where a template says so", () => {
    const values = { x: "*a* [b](javascript:alert)" };
    expect(render("{{ x }}", values)).toBe("\\*a\\* \\[b]\\(javascript:alert)\n");
    expect(nodesOf(readPost(render("{{ x | markdown }}", values)), "emphasis")).toHaveLength(1);
  });
});

describe("A template with a fault", () => {
  test.each([
    ["a\nb {{ nothing }}", "Line 2, column 6 of the template: undefined variable: nothing."],
    ["{% if x %}\nopen", "Line 1, column 1"],
    ["a\n\n{% inlcude 'x' %}", "Line 3, column 1"],
    ["{{ x | shout }}", "undefined filter: shout"],
    ["a\n\uE0000\uE001", "Line 2 of the template: it holds a private letter"],
  ])("is told with its line: %j", (template, said) => {
    expect(() => render(template, { x: "x" })).toThrow(said);
  });

  test.each(["include 'x'", "render 'x'", "layout 'x'", "block x", "capture x", "tablerow x in y"])(
    "cannot leave the template: %s",
    (tag) => {
      expect(() => render(`{% ${tag} %}{% end %}`, { x: "x" })).toThrow("not found");
    },
  );

  test("cannot reach what objects inherit, or run without end", () => {
    expect(() => render("{{ x.constructor }}", { x: {} })).toThrow("undefined variable");
    expect(() => render("{% for a in (1..100000000) %}{{ a }}{% endfor %}")).toThrow(
      "memory alloc limit exceeded",
    );
    expect(() => render("x".repeat(200_001))).toThrow("parse length limit exceeded");
  });
});

test("The contents list the headings of the finished post", () => {
  const tree = readPost(
    render("{{ contents }}\n\n## {{ x }}\n\n{{ note }}", {
      x: "A [b]",
      note: fromMarkdownText("# C"),
    }),
  );
  expect(headingsOf(tree)).toEqual(["## A [b]", "### C"]);
  expect(nodesOf(tree, "link").map(({ url }) => url)).toEqual(["#a-b", "#c"]);
});
