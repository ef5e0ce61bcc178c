import { describe, expect, test } from "vitest";
import { checkFiles } from "#electron/post/check/check-files.ts";
import { findLeaks } from "#electron/post/check/find-leaks.ts";
import { privateTexts } from "#electron/post/check/private-texts.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { attend } from "#test/support/attended-event.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

const found = (content: string, path = "a.md", isThere = false): string[] =>
  checkFiles([{ path, content }], () => isThere).problems.map(({ code }) => code);

describe("The check of a file", () => {
  test.each([
    ["---\ntitle: a\n---\n\n[x](#a)\n\n## A\n", []],
    ["[x](#b)\n\n## A\n", ["anchor"]],
    ["[x](#own)\n\n## A {#own}\n", []],
    ["[x](#a)\n\n## A {#own}\n", ["anchor"]],
    ["## A {#own}\n\n## B {#own}\n", ["anchor"]],
    ['[x](#own)\n\n## <a id="own"></a>A\n', []],
    ["[x](#A%20b)\n\n## A: b\n", []],
    ["[x](#A%20b)\n\n## A b\n", []],
    ["![x](gone.webp)\n", ["picture"]],
    ['{{< figure src="gone.webp" alt="x" >}}\n', ["picture"]],
    ["![x](https://example.org/x.png)\n", []],
    ["[x](javascript:alert(1))\n", ["link"]],
    ["[x](../other/)\n", []],
    ["---\ntitle: [\n---\n", ["front-matter"]],
    ["---\ntitle: a\n", ["front-matter"]],
    ["+++\ntitle = 'a'\n+++\n", []],
    ["+++\ntitle = \n+++\n", ["front-matter"]],
    ["\uFEFF---\ntitle: a\n---\n", ["front-matter"]],
  ])("%j finds %j", (content, codes) => {
    expect(found(content)).toEqual(codes);
  });

  test("looks for pictures beside the file, and from the blog's root", () => {
    const looked: string[] = [];
    checkFiles(
      [{ path: "posts/a.md", content: "![x](b%20c.png)\n\n![y](/assets/d.png)" }],
      (path) => {
        looked.push(path);
        return true;
      },
    );
    expect(looked).toEqual(["posts/b c.png", "assets/d.png"]);
  });

  test("reads web pages and outlines", () => {
    expect(found('<h2 id="a">A</h2><a href="#a">x</a>', "a.html")).toEqual([]);
    expect(found('<a href="#b">x</a><img src="y.png">', "a.html")).toEqual(["anchor", "picture"]);
    expect(found("<opml><body></opml>", "a.opml")).toEqual(["file"]);
  });

  test.each(["aux.md", "a:b.md", "a ./x.md", "dot./a.md", "a?.md"])(
    "refuses the name %s",
    (path) => {
      expect(found("x", path)).toContain("name");
    },
  );

  test("refuses two names that differ in letter case alone", () => {
    const two = ["A.md", "a.md"].map((path) => ({ path, content: "x" }));
    expect(checkFiles(two, () => false).problems.map(({ code }) => code)).toEqual(["name"]);
  });
});

describe("The search for private text", () => {
  test.each([
    ["the door code is 4711", "The door code is 4711!", ""],
    ["snake_case and *stars*", "snake\\_case and \\*stars\\*", ""],
    ["this & that", "<p>this &amp; that</p>", ""],
    ["4711", "call 4711", ""],
  ])("finds %j in %j", (secret, output, open) => {
    expect(findLeaks(output, [secret], open)).toEqual([secret]);
    expect(findLeaks(new TextEncoder().encode(output), [secret], open)).toEqual([secret]);
  });

  test("passes over what is said openly as well, parts of words, and what is too short", () => {
    expect(findLeaks("Great talk by Ada.", ["great talk"], "A great talk.")).toEqual([]);
    expect(findLeaks("a hand", ["and here"], "")).toEqual([]);
    expect(findLeaks("no", ["no"], "")).toEqual([]);
  });

  test("keeps a post from being done that holds some after all", async () => {
    const store = openTestStore();
    const eventId = attend(store, {
      event: { name: "Boats" },
      sessions: [
        {
          title: "Sails",
          startsAt: testNow,
          note: "Open words.\n\n> [!PRIVATE]\n> The captain wore slippers.",
        },
      ],
    });
    expect(privateTexts(store, eventId)).toEqual(["The captain wore slippers."]);
    const post = await exportPost(
      store,
      {
        eventId,
        shape: "wrap-up",
        profile: "markdown",
        options: { template: "## Sails\n\nThe captain **wore** slippers." },
        now: testNow,
      },
      { isThere: () => false },
    );
    // The template is the person's own text: it may say so. A note in the wrong place may not.
    expect(post.problems).toEqual([]);
    expect(
      findLeaks("The captain *wore* slippers.", privateTexts(store, eventId), "Boats Sails"),
    ).toHaveLength(1);
  });
});
