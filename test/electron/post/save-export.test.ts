import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ExportDialogs, saveExport } from "#electron/post/save-export.ts";
import { writeFiles } from "#electron/post/write-files.ts";
import type { PostProfile } from "#shared/post.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

/** What the person was asked, and a post of an event saved with these answers. */
async function saved(profile: PostProfile, answers: Partial<ExportDialogs> = {}) {
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
    ...answers,
  };
  const result = await saveExport(
    store,
    { eventId, shape: "wrap-up", profile, now: testNow },
    dialogs,
    { print: (page) => Promise.resolve(Buffer.from(`printed ${page.length > 0}`)) },
  );
  return { asked, result };
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted();

describe("A post that is saved", () => {
  test("as one file has the name that was chosen", async () => {
    const { asked, result } = await saved("html");
    expect(asked).toEqual([expect.stringMatching(/-wrap-up\.html$/)]);
    expect(result).toEqual({ path: join(folder.path, "mine.txt"), warnings: [] });
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
    expect(first.result?.path).toBe(folder.path);
    const [, , , file = ""] = filesIn(folder.path);
    expect(file).toMatch(/^content\/posts\/.*-wrap-up\/index\.md$/);
    writeFileSync(join(folder.path, file), "mine");
    const again = await saved("hugo");
    expect(again.asked[1]).toContain(file);
    expect(again.result).toBeNull();
    expect(readFileSync(join(folder.path, file), "utf8")).toBe("mine");
    await saved("hugo", { mayReplace: () => Promise.resolve(true) });
    expect(readFileSync(join(folder.path, file), "utf8")).not.toBe("mine");
  });

  test("into the checkout of another blog says so", async () => {
    writeFileSync(join(folder.path, "hugo.toml"), "");
    const { result } = await saved("jekyll");
    expect(result?.warnings).toEqual(["The folder looks like a checkout of hugo, not of jekyll."]);
  });

  test("is not written when the dialog was closed", async () => {
    const { result } = await saved("markdown", { chooseFile: () => Promise.resolve(null) });
    expect(result).toBeNull();
    expect(filesIn(folder.path)).toEqual([]);
  });
});

test("when one file of a post cannot be written, those before it are taken away again", async () => {
  mkdirSync(join(folder.path, "kept"));
  writeFileSync(join(folder.path, "kept", "mine.md"), "mine");
  mkdirSync(join(folder.path, "in-the-way.md"));
  const files = ["a/b/one.md", "kept/two.md", "in-the-way.md"].map((path) => ({
    path,
    content: "x",
  }));
  await expect(writeFiles(files, { folder: folder.path, overwrite: true })).rejects.toThrow(
    "There is a folder of this name",
  );
  expect(existsSync(join(folder.path, "a"))).toBe(false);
  expect(filesIn(folder.path)).toEqual(["in-the-way.md", "kept", "kept/mine.md"]);
});
