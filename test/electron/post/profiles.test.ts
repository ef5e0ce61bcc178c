import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { describe, expect, test } from "vitest";
import { textOfFile } from "#electron/post/check/post-problem.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { detectBlog } from "#electron/post/profile/detect-blog.ts";
import { readProfile } from "#electron/post/profile/read-profile.ts";
import type { Store } from "#electron/store/store.ts";
import {
  type PostOptionsGiven,
  type PostProfile,
  postProfile,
  type PostShape,
  postShape,
} from "#shared/post.ts";
import { attend } from "#test/support/attended-event.ts";
import { attendHostileEvent, hostileTitles } from "#test/support/hostile-posts.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

const nothingThere = (): boolean => false;
const written = async (
  store: Store,
  eventId: string,
  profile: PostProfile,
  options: PostOptionsGiven = {},
  shape: PostShape = "wrap-up",
) =>
  exportPost(store, { eventId, shape, profile, options, now: testNow }, { isThere: nothingThere });

const files = postProfile.options.filter((name) => name !== "pdf");

describe("Every profile", () => {
  test.each(files)(
    "%s takes hostile titles and notes, and its checks find nothing",
    async (name) => {
      const store = openTestStore();
      const eventId = attendHostileEvent(store, 3, hostileTitles.length);
      const post = await written(store, eventId, name, {
        tags: ["a: b", "C++", "x"],
        ratings: "stars",
        appendix: true,
      });
      expect(post.problems).toEqual([]);
      expect(post.sessions).toBe(hostileTitles.length);
      expect(post.files).toHaveLength(1);
    },
  );

  test.each(postShape.options)("takes the shape %s", async (shape) => {
    const store = openTestStore();
    const eventId = attendHostileEvent(store, 1, 8);
    const { problems, files: made } = await written(store, eventId, "hugo", {}, shape);
    expect(problems).toEqual([]);
    expect(made.length).toBeGreaterThan(0);
  });

  test("is told that only a browser prints a PDF", async () => {
    const store = openTestStore();
    const eventId = attendHostileEvent(store, 0, 1);
    await expect(written(store, eventId, "pdf")).rejects.toThrow("A PDF is printed by a browser");
  });
});

function boats(): { store: Store; eventId: string } {
  const store = openTestStore();
  const eventId = attend(store, {
    event: { name: "Boat Talks: 2026", zone: "Europe/Amsterdam" },
    sessions: [
      {
        title: "Sails & <ropes> 会議",
        startsAt: Date.UTC(2026, 2, 2, 9),
        note: "==Wind== in `{{ x }}`, {{ y }}.",
      },
      { title: "Rudders", startsAt: Date.UTC(2026, 2, 3, 9), note: "Left, right." },
    ],
  });
  return { store, eventId };
}

async function fileOf(
  profile: PostProfile,
  options: PostOptionsGiven = {},
): Promise<{ path: string; text: string }> {
  const { store, eventId } = boats();
  const { files: made, problems } = await written(store, eventId, profile, options);
  expect(problems).toEqual([]);
  const [file] = made;
  return { path: file?.path ?? "", text: file ? textOfFile(file) : "" };
}

describe("A post for", () => {
  test("Hugo is a page bundle: a draft, headings with ids, no HTML, shortcodes neither in text nor in code", async () => {
    const { path, text } = await fileOf("hugo", { tags: ["boats"] });
    expect(path).toBe("content/posts/boat-talks-2026-wrap-up/index.md");
    expect(text).toMatch(
      /^---\ntitle: "Boat Talks: 2026 Wrap-up"\ndate: 2026-03-24\ndraft: true\ntags: \[ "boats" \]\n---\n/,
    );
    expect(text).toContain("- [Day One - Monday](#day-one-monday)");
    expect(text).toContain("## Day One - Monday {#day-one-monday}");
    expect(text).toContain("### Sails & \\<ropes> 会議 {#sails-ropes}");
    expect(text).toContain("**Wind** in `{{ x }}`, {\\{ y }}.");
  });

  test("Hugo can have its front matter as TOML", async () => {
    const { text } = await fileOf("hugo", { toml: true, draft: false });
    const [, matter = ""] = /^\+\+\+\n([^]*?)\+\+\+\n/.exec(text) ?? [];
    expect(parseToml(matter)).toMatchObject({ title: "Boat Talks: 2026 Wrap-up", draft: false });
    expect(matter).toContain("date = 2026-03-24\n");
  });

  test("Jekyll lies in _posts, has a layout and no mark at its beginning, and Liquid prints its code", async () => {
    const { path, text } = await fileOf("jekyll");
    expect(path).toBe("_posts/2026-03-24-boat-talks-2026-wrap-up.md");
    expect(text).toMatch(
      /^---\nlayout: "post"\ntitle: .*\ndate: 2026-03-24\npublished: false\n---\n/,
    );
    expect(text).toContain('<mark>Wind</mark> in `{{ "{" }}{ x }}`, {\\{ y }}.');
  });

  test.each([
    ["astro", { draft: true, pubDate: "2026-03-24" }, "#day-one---monday"],
    ["eleventy", { draft: true, templateEngineOverride: "md" }, "#day-one-monday"],
    [
      "devto",
      { published: false, tags: "boats, c, d, e", canonical_url: "https://a.example/b" },
      "#day-one-monday",
    ],
    ["hexo", { published: false, disableNunjucks: true }, "#day-one-monday"],
    ["obsidian", { event: "Boat Talks: 2026" }, "#Day%20One%20-%20Monday"],
  ] as const)("%s has its own front matter and anchors", async (name, fields, anchor) => {
    const { text } = await fileOf(name, {
      tags: ["boats", "C++", "d", "e", "f"],
      facts: { canonicalUrl: "https://a.example/b" },
    });
    const [, matter = ""] = /^---\n([^]*?)---\n/.exec(text) ?? [];
    expect(parseYaml(matter)).toMatchObject(fields);
    expect(text).toContain(`](${anchor})`);
  });

  test("Obsidian is named for people and marks as Obsidian does", async () => {
    const { path, text } = await fileOf("obsidian");
    expect(path).toBe("Boat Talks 2026 Wrap-up.md");
    expect(text).toContain("==Wind==");
  });

  test("the web is one page that loads nothing", async () => {
    const { text } = await fileOf("html", { language: "de" });
    expect(text).toContain('<html lang="de">');
    expect(text).toContain('<h2 id="tag-1---montag">Tag 1 - Montag</h2>');
    expect(text).toContain("default-src &#x27;none&#x27;");
    expect(text).not.toMatch(/<script|<link|src="http|<iframe/);
    expect(text).toContain("&#x3C;ropes>");
  });

  test("a mind map has headings and lists in their levels, without the contents", async () => {
    const { text } = await fileOf("opml");
    expect(text).toMatch(
      /<outline text="Boat Talks: 2026 Wrap-up">\s*<outline text="Day One - Monday">\s*<outline text="Sails &amp; &lt;ropes&gt; 会議">/,
    );
  });

  test("one day each leads to its neighbours in the way of the engine", async () => {
    const { store, eventId } = boats();
    const hugo = await written(store, eventId, "hugo", {}, "days");
    expect(hugo.files.map(({ path }) => path)).toEqual([
      "content/posts/boat-talks-2026-days-1/index.md",
      "content/posts/boat-talks-2026-days-2/index.md",
    ]);
    expect(hugo.files.map(textOfFile)[0]).toContain(
      "Next: [Boat Talks: 2026: Day Two - Tuesday](../boat-talks-2026-days-2/)",
    );
    const jekyll = await written(store, eventId, "jekyll", {}, "days");
    expect(jekyll.files.map(textOfFile)[1]).toContain(
      "(<{% post_url 2026-03-02-boat-talks-2026-days-1 %}>)",
    );
    expect(jekyll.problems).toEqual([]);
  });

  test("the list of all sessions follows the last of several days, and stands there once", async () => {
    const store = openTestStore();
    const sessions = [2, 3].map((day) => ({
      title: `Talk of ${day} March`,
      startsAt: Date.UTC(2026, 2, day, 9),
      note: "Heard.",
      mark: "attended" as const,
    }));
    const eventId = attend(store, { event: { name: "Boat Talks" }, sessions });
    const { files: days } = await written(store, eventId, "markdown", { appendix: true }, "days");
    const [first = "", last = ""] = days.map(textOfFile);
    expect(first).not.toContain("All the sessions I went to");
    expect(last.split("## All the sessions I went to")).toHaveLength(2);
    expect(last).toContain("Talk of 2 March");
  });
});

test("A profile of one's own is data", async () => {
  const { store, eventId } = boats();
  const profile = readProfile(`
name: Mine
file: "{year}/{slug}.markdown"
pictures: "{year}/img"
pictureAddress: img/
anchors: attribute
matter:
  format: toml
  keys: [{ key: kind, value: text, text: note }, { key: name, value: title }]
`);
  const post = await exportPost(
    store,
    { eventId, shape: "wrap-up", profile, now: testNow },
    { isThere: nothingThere },
  );
  expect(post.problems).toEqual([]);
  expect(post.files[0]?.path).toBe("2026/boat-talks-2026-wrap-up.markdown");
  expect(post.files.map(textOfFile)[0]).toMatch(/^\+\+\+\nkind = "note"\nname = "Boat Talks/);
  expect(() => readProfile("file: ../x.md")).toThrow(
    "The profile cannot be used: line 1, column 1: name",
  );
  expect(() => readProfile("a: [")).toThrow("The profile cannot be used: line 1");
});

test.each([
  [["hugo.toml", "content/posts"], "hugo"],
  [["_config.yml", "_posts"], "jekyll"],
  [["_config.yml", "scaffolds", "source/_posts"], "hexo"],
  [["astro.config.mjs"], "astro"],
  [[".obsidian"], "obsidian"],
  [["readme.md"], null],
])("A folder with %j is a checkout of %s", (there, engine) => {
  expect(detectBlog((path) => there.includes(path))).toBe(engine);
});
