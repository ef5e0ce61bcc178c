import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFiles } from "#electron/post/write-files.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted();

/** The folder holds what it held. */
const isUntouched = (more: string[] = []): void => {
  expect(filesIn(folder.path)).toEqual(["kept", "kept/two.md", ...more].toSorted());
  expect(readFileSync(join(folder.path, "kept", "two.md"), "utf8")).toBe("mine");
};

describe("The files of a post", () => {
  const three = ["a/b/one.md", "kept/two.md", "last.md"].map((path) => ({ path, content: "new" }));
  beforeEach(() => {
    mkdirSync(join(folder.path, "kept"));
    writeFileSync(join(folder.path, "kept", "two.md"), "mine");
  });

  test("are all written, or none when one of them cannot be: what was replaced is back", async () => {
    mkdirSync(join(folder.path, "last.md"));
    await expect(writeFiles(three, { folder: folder.path, overwrite: true })).rejects.toThrow(
      "There is a folder of this name",
    );
    isUntouched(["last.md"]);
  });

  test("are none when it is cancelled while they are written", async () => {
    const stopping = new AbortController();
    const writing = writeFiles(three, {
      folder: folder.path,
      overwrite: true,
      signal: stopping.signal,
    });
    stopping.abort();
    await expect(writing).rejects.toThrow("The export was cancelled. Nothing was written.");
    isUntouched();
  });

  test("leave nothing beside them", async () => {
    await writeFiles(three, { folder: folder.path, overwrite: true });
    expect(filesIn(folder.path)).toEqual([
      "a",
      "a/b",
      "a/b/one.md",
      "kept",
      "kept/two.md",
      "last.md",
    ]);
    expect(readFileSync(join(folder.path, "kept", "two.md"), "utf8")).toBe("new");
  });
});
