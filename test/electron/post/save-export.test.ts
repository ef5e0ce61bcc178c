import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ExportDialogs, saveExport } from "#electron/post/save-export.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import type { PostOptionsGiven, PostProfile, PostShape } from "#shared/post.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

interface Saving {
  answers?: Partial<ExportDialogs>;
  options?: PostOptionsGiven;
  shape?: PostShape;
  text?: string;
}

/** What the person was asked, and a post of an event saved with these answers. */
async function saved(
  profile: PostProfile,
  { answers, options, shape = "wrap-up", text }: Saving = {},
) {
  const asked: string[] = [];
  const { store, eventId } = storeWithEvent();
  const dialogs: ExportDialogs = {
    chooseFile: (name) => {
      asked.push(name);
      return Promise.resolve(join(folder.path, "mine.txt"));
    },
    chooseFolder: () => {
      asked.push("a folder");
      return Promise.resolve(folder.path);
    },
    mayReplace: (reason) => {
      asked.push(reason);
      return Promise.resolve(false);
    },
    whichBlog: (found, wanted) => {
      asked.push(`${found} or ${wanted}`);
      return Promise.resolve(found);
    },
    ...answers,
  };
  const result = await saveExport(
    store,
    { eventId, shape, profile, now: testNow, ...(options && { options }), ...(text && { text }) },
    dialogs,
    { print: (page) => Promise.resolve(Buffer.from(`printed ${page.length > 0}`)) },
  );
  return { asked, result };
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted();

const never = () => Promise.reject(new Error("Nobody asks."));

describe("A post that is saved", () => {
  test("is what stood there when it was asked for, however long the dialog is open", async () => {
    const { store, eventId } = storeWithEvent();
    const write = (words: string, baseRevision: number) =>
      store.notes.save({
        target: { of: "event", eventId, part: "introduction" },
        body: JSON.stringify(markdownToBody(words)),
        baseRevision,
      });
    write("As it was.", 0);
    const path = join(folder.path, "mine.html");
    await saveExport(
      store,
      { eventId, shape: "wrap-up", profile: "html", now: testNow },
      {
        chooseFile: () => {
          write("As it became.", 1);
          return Promise.resolve(path);
        },
        chooseFolder: never,
        mayReplace: never,
        whichBlog: never,
      },
      {},
    );
    expect(readFileSync(path, "utf8")).toContain("As it was.");
  });

  test("as one file has the name that was chosen, and is reported on", async () => {
    const { asked, result } = await saved("html");
    expect(asked).toEqual([expect.stringMatching(/-wrap-up\.html$/)]);
    expect(result).toEqual({
      isWritten: true,
      path: join(folder.path, "mine.txt"),
      profile: "html",
      warnings: [],
      report: {
        files: 1,
        sessions: { wanted: 0, said: 0 },
        pictures: 0,
        anchors: 0,
        links: 0,
        keys: null,
        privateTexts: 0,
      },
    });
    expect(readFileSync(join(folder.path, "mine.txt"), "utf8")).toMatch(/^<!doctype html>/);
    expect(filesIn(folder.path)).toEqual(["mine.txt"]);
  });

  test("as a PDF is its web page, printed", async () => {
    const { asked } = await saved("pdf");
    expect(asked).toEqual([expect.stringMatching(/-wrap-up\.pdf$/)]);
    expect(readFileSync(join(folder.path, "mine.txt"), "utf8")).toBe("printed true");
  });

  test("into a blog lies where that looks for it, and replaces nothing unless that is wished", async () => {
    const first = await saved("hugo");
    expect(first.asked).toEqual(["a folder"]);
    const [, , , file = ""] = filesIn(folder.path);
    expect(file).toMatch(/^content\/posts\/.*-wrap-up\/index\.md$/);
    expect(first.result).toMatchObject({ path: join(folder.path, file) });
    writeFileSync(join(folder.path, file), "mine");
    const again = await saved("hugo");
    expect(again.asked[1]).toContain(file);
    expect(again.result).toBeNull();
    expect(readFileSync(join(folder.path, file), "utf8")).toBe("mine");
    await saved("hugo", { answers: { mayReplace: () => Promise.resolve(true) } });
    expect(readFileSync(join(folder.path, file), "utf8")).not.toBe("mine");
  });

  test("is not written when the dialog was closed", async () => {
    const { result } = await saved("markdown", {
      answers: { chooseFile: () => Promise.resolve(null) },
    });
    expect(result).toBeNull();
    expect(filesIn(folder.path)).toEqual([]);
  });

  test("is not written when checks fail: all of them are told, with their lines", async () => {
    writeFileSync(join(folder.path, "mine.txt"), "mine");
    const text = "# One\n\n[x](#gone)\n\n[y](ftp://example.org)\n\n![z](no-such.png)\n";
    const { result } = await saved("markdown", { text });
    expect(result).toMatchObject({
      isWritten: false,
      problems: [
        { code: "anchor", words: "#gone", line: expect.any(Number) },
        { code: "link", words: "ftp://example.org" },
        { code: "picture", words: "no-such.png" },
      ],
    });
    expect(filesIn(folder.path)).toEqual(["mine.txt"]);
    expect(readFileSync(join(folder.path, "mine.txt"), "utf8")).toBe("mine");
  });
});

describe("A folder that is the checkout of another blog", () => {
  beforeEach(() => writeFileSync(join(folder.path, "hugo.toml"), ""));

  test("is asked about before anything is written, and the post is written for the answer", async () => {
    const switched = await saved("jekyll");
    expect(switched.asked).toEqual(["a folder", "hugo or jekyll"]);
    expect(switched.result).toMatchObject({ isWritten: true, profile: "hugo" });
    expect(existsSync(join(folder.path, "_posts"))).toBe(false);

    const kept = await saved("jekyll", {
      answers: { whichBlog: (_found, wanted) => Promise.resolve(wanted) },
    });
    expect(kept.result).toMatchObject({ profile: "jekyll" });
    expect(existsSync(join(folder.path, "_posts"))).toBe(true);
  });

  test("gets nothing when that question is closed", async () => {
    const { result } = await saved("jekyll", {
      answers: { whichBlog: () => Promise.resolve(null) },
    });
    expect(result).toBeNull();
    expect(filesIn(folder.path)).toEqual(["hugo.toml"]);
  });

  test("decides by itself when nobody has said where the post goes", async () => {
    const { asked, result } = await saved("markdown");
    expect(asked).toHaveLength(1);
    expect(result).toMatchObject({ profile: "hugo", path: expect.stringMatching(/index\.md$/) });
    expect(existsSync(join(folder.path, "mine.txt"))).toBe(false);
  });

  test("takes a plain Markdown file from who has chosen that", async () => {
    const { result } = await saved("markdown", { options: { isPlaceChosen: true } });
    expect(result).toMatchObject({ profile: "markdown", path: join(folder.path, "mine.txt") });
  });
});

test.each([
  ["astro.config.mjs", "src/content/blog"],
  ["eleventy.config.js", "content/blog"],
  ["scaffolds", "source/_posts"],
])(
  "In a checkout with %s a post lies in %s, where that engine has its posts",
  async (sign, home) => {
    mkdirSync(join(folder.path, sign), { recursive: true });
    mkdirSync(join(folder.path, home), { recursive: true });
    const { result } = await saved("markdown");
    const [file = ""] = readdirSync(join(folder.path, home));
    expect(result).toMatchObject({ isWritten: true, path: join(folder.path, home, file) });
  },
);
