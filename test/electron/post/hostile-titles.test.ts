import { describe, expect, test } from "vitest";
import {
  contentsOf,
  headingsOf,
  nodesOf,
  readPost,
  slugsOf,
} from "#test/support/note-text-post.ts";
import { postOf } from "#test/support/one-note-post.ts";

describe("Hostile titles", () => {
  const titles = [
    "# x",
    "### #",
    "[a](b) ![c](d) [^1]",
    "* _ ** __ *x* _y_",
    "<script>alert(1)</script> <img src=x>",
    "{{ x }} {% y %} {#id .class}",
    "`code` ``` ```",
    "1. first",
    "- dash",
    "> quote",
    "--- ===",
    "a | b",
    "back\\slash\\",
    "&amp; &#65; &",
    "https://example.org/a_b www.example.org",
    "~once~ ~~twice~~ ==thrice==",
    "Ünïcödé 漢字 עברית 👩‍💻",
    "\u202Ereversed\u200B",
    "$a$ :tada: @someone #1",
    "!",
  ];

  test.each(titles)(
    "%s reads as it is written, and its link in the contents leads to it",
    (title) => {
      const post = postOf(
        "x",
        { title, speakers: [] },
        { title, speakers: [{ name: title, affiliation: title }] },
      );
      const tree = readPost(post.markdown);
      expect(headingsOf(tree)).toEqual([
        "## Day One - Tuesday",
        `### ${title}`,
        `### ${title} - ${title}, ${title}`,
      ]);
      expect(nodesOf(tree, "html")).toEqual([]);
      expect(contentsOf(tree).map(({ text }) => text)).toEqual(
        headingsOf(tree).map((one) => one.replace(/^#+ /, "")),
      );
      expect(contentsOf(tree).map(({ slug }) => slug)).toEqual(slugsOf(tree));
    },
  );

  test("are one line, and equal ones have links of their own", () => {
    const post = postOf(
      "x",
      { title: "Lines\r\n and\u2028more\0", speakers: [] },
      { title: "Break", speakers: [] },
      { title: "Break", speakers: [] },
      { title: "Break 1", speakers: [] },
    );
    const tree = readPost(post.markdown);
    expect(headingsOf(tree).slice(1)).toEqual([
      "### Lines  and more",
      "### Break",
      "### Break",
      "### Break 1",
    ]);
    expect(contentsOf(tree).map(({ slug }) => slug)).toEqual(slugsOf(tree));
    expect(new Set(slugsOf(tree)).size).toBe(5);
  });

  test("do not break out of links either", () => {
    const post = postOf("x", {
      url: "javascript:alert(1)",
      slidesUrl: "https://example.org/a)b_{{c}}",
      videoUrl: "/video",
    });
    const urls = nodesOf(readPost(post.markdown), "link").map(({ url }) => url);
    expect(urls.filter((url) => !url.startsWith("#"))).toEqual([
      "https://example.org/a)b_%7B%7Bc%7D%7D",
    ]);
  });
});
