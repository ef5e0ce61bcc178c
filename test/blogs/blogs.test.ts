import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { exportPost } from "#electron/post/export-post.ts";
import { writeFiles } from "#electron/post/write-files.ts";
import { decodeEntities } from "#shared/decode-entities.ts";
import { attachHostilePictures } from "#test/support/hostile-pictures.ts";
import { attendHostileEvent, hostileTitles } from "#test/support/hostile-posts.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";
import { buildSite, type Engine, need } from "./engines.ts";

const POSTS = Number(process.env.LANYARD_BLOG_POSTS ?? 20);
/** Of each post. */
const PICTURES = Number(process.env.LANYARD_BLOG_PICTURES ?? 100);
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

beforeAll(() => need("hugo", "jekyll"), 600_000);

describe.each(["hugo", "jekyll"] as const)("%s", (engine) => {
  test(`builds ${POSTS} posts of ${SESSIONS} sessions and ${PICTURES} pictures without a warning, and shows what they say`, async () => {
    const site = temporaryFolder();
    onTestFinished(() => site.remove());
    for (const [path, text] of Object.entries(sites[engine])) {
      mkdirSync(dirname(join(site.path, path)), { recursive: true });
      writeFileSync(join(site.path, path), text);
    }
    const data = temporaryFolder();
    onTestFinished(() => data.remove());
    const store = openTestStore({ file: join(data.path, "lanyard.db") });
    for (let number = 0; number < POSTS; number += 1) {
      const eventId = attendHostileEvent(store, number, SESSIONS);
      const [day = ""] = store.sessions.list(eventId).map((row) => row.day);
      await attachHostilePictures(store, { eventId, day, number, count: PICTURES });
      const post = await exportPost(
        store,
        {
          eventId,
          shape: "wrap-up",
          profile: engine,
          options: { tags: ["a: b"], figure: engine === "hugo" && number % 2 === 1 },
          now: testNow,
        },
        { isThere: () => false },
      );
      expect(post.problems).toEqual([]);
      expect(post.images).toBe(PICTURES);
      await writeFiles(post.files, { folder: site.path, overwrite: false });
    }
    const said = buildSite(engine, site.path);
    expect(said).not.toMatch(/warn|error|deprecat|invalid/i);
    const pages = pagesIn(join(site.path, "out"));
    expect(pages).toHaveLength(POSTS);
    const shown = pages.map((page) => {
      const html = readFileSync(page, "utf8");
      checkPage(html);
      return checkPictures(html, dirname(page), join(site.path, "out"));
    });
    expect(new Set(shown.flat()).size).toBe(POSTS * PICTURES);
    store.close();
  });
});

/** Every picture is shown, with its description and its caption, and its file is there. Answers with what the files hold. */
function checkPictures(html: string, folder: string, root: string): string[] {
  const found: string[] = [];
  const tree = fromHtml(html);
  const text = signless(toText(tree));
  visit(tree, "element", ({ tagName, properties: { src, alt } }, _, parent) => {
    if (tagName !== "img") return;
    const path = decodeURIComponent(String(src));
    const file = path.startsWith("/") ? join(root, path) : join(folder, path);
    found.push(readFileSync(file, "base64"));
    const isFigure = parent?.type === "element" && parent.tagName === "figure";
    const shown = hostileTitles.find((title) =>
      isFigure ? title.replaceAll("`", "'") === alt : described(title) === described(String(alt)),
    );
    expect(text).toContain(signless(`Caption: ${shown ?? `none for ${String(alt)}`}`));
  });
  expect(found).toHaveLength(PICTURES);
  return found;
}

/** Hugo 0.111 writes references to signs into a description, and then once more references to their ampersands. */
const described = (alt: string): string => signless(decodeEntities(alt));

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
