import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { exportPost } from "#electron/post/export-post.ts";
import { writeFiles } from "#electron/post/write-files.ts";
import { attendHostileEvent, hostileTitles } from "#test/support/hostile-posts.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";
import { buildSite, type Engine, needEngines } from "./engines.ts";

const POSTS = Number(process.env.LANYARD_BLOG_POSTS ?? 20);
const SESSIONS = Number(process.env.LANYARD_BLOG_SESSIONS ?? 100);

/** The least that builds: a page that shows what a post is. */
const sites: Readonly<Record<Engine, Readonly<Record<string, string>>>> = {
  hugo: {
    "config.toml":
      'baseURL = "https://example.org/"\ntitle = "x"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n',
    "layouts/_default/single.html":
      "<html><title>{{ .Title }}</title><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>",
    "layouts/_default/list.html": "<html><body>{{ .Title }}</body></html>",
    "layouts/index.html": "<html><body>{{ .Title }}</body></html>",
  },
  jekyll: {
    "_config.yml": "title: x\nurl: https://example.org\n",
    "_layouts/post.html":
      "<html><title>{{ page.title | xml_escape }}</title><body><h1>{{ page.title | xml_escape }}</h1>{{ content }}</body></html>",
  },
};

beforeAll(needEngines, 600_000);

describe.each(["hugo", "jekyll"] as const)("%s", (engine) => {
  test(`builds ${POSTS} posts of ${SESSIONS} sessions without a warning, and shows what they say`, async () => {
    const site = temporaryFolder();
    onTestFinished(() => site.remove());
    for (const [path, text] of Object.entries(sites[engine])) {
      mkdirSync(dirname(join(site.path, path)), { recursive: true });
      writeFileSync(join(site.path, path), text);
    }
    const store = openTestStore();
    for (let number = 0; number < POSTS; number += 1) {
      const eventId = attendHostileEvent(store, number, SESSIONS);
      const post = await exportPost(
        store,
        { eventId, shape: "wrap-up", profile: engine, options: { tags: ["a: b"] }, now: testNow },
        { isThere: () => false },
      );
      expect(post.problems).toEqual([]);
      await writeFiles(post.files, { folder: site.path, overwrite: false });
    }
    const said = buildSite(engine, site.path);
    expect(said).not.toMatch(/warn|error|deprecat|invalid/i);
    const pages = pagesIn(join(site.path, "out"));
    expect(pages).toHaveLength(POSTS);
    for (const page of pages) checkPage(readFileSync(page, "utf8"));
  });
});

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html") && path.includes("wrap-up"))
    .map((path) => join(folder, path));
}

/** Every title is a heading as it is written, every link of the contents leads to one, and no template was run. */
function checkPage(html: string): void {
  const headings: string[] = [];
  const ids: string[] = [];
  const links: string[] = [];
  const scripts: string[] = [];
  const tree = fromHtml(html);
  visit(tree, "element", (element) => {
    const { id, href } = element.properties;
    if (/^h[2-6]$/.test(element.tagName)) headings.push(toText(element));
    if (typeof id === "string") ids.push(id);
    if (element.tagName === "a" && typeof href === "string" && href.startsWith("#"))
      links.push(href.slice(1));
    if (element.tagName === "script" || element.tagName === "table") scripts.push(toText(element));
  });
  const shown = headings.map(signless).join("\n");
  for (const title of hostileTitles.slice(0, SESSIONS)) expect(shown).toContain(signless(title));
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.filter((link) => !ids.includes(decodeURIComponent(link)))).toEqual([]);
  expect(links.length).toBeGreaterThan(SESSIONS);
  // Tables are those of the notes, with their heading.
  expect(scripts.filter((words) => !words.includes("{{ x }}"))).toEqual([]);
  const text = toText(tree);
  for (const words of [
    "{{ braces }} and {% tags %}",
    "{{ inline }}",
    "{{< x >}}",
    "{% endraw %} {{{ z }}}",
    "{{% note %}}",
    "Then a | b in text.",
    "AT&T; at someone@example.org",
    "$$ no mathematics $$",
  ]) {
    expect(text.replaceAll("\u2060", "")).toContain(words);
  }
  expect(text).not.toMatch(/raw HTML omitted|Liquid error|\\[&@|]/);
}

/** Quotation marks, dashes and dots are set as in print by both engines. */
const signless = (text: string): string =>
  text.normalize("NFC").replaceAll(/[^\p{L}\p{N}{}%<>|*_$#[\]&]+/gu, "");
