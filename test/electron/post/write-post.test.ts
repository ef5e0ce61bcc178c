import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { fileFailure } from "#electron/post/file-failure.ts";
import { writePost } from "#electron/post/write-post.ts";
import { AppError } from "#shared/errors.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const post = { file: "---\ntitle: x\n---\n\nWords.\n", fileName: "x-wrap-up.md" };

const folders: TemporaryFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function newFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder.path;
}

function failureOf(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown");
}

describe("A post on disk", () => {
  test("is written whole into a folder that need not be there", () => {
    const folder = join(newFolder(), "a", "b");
    expect(writePost({ post, folder, overwrite: false })).toEqual({ files: ["x-wrap-up.md"] });
    expect(readFileSync(join(folder, "x-wrap-up.md"), "utf8")).toBe(post.file);
    expect(readdirSync(folder)).toEqual(["x-wrap-up.md"]);
  });

  test("is never written over unless that is wished", () => {
    const folder = newFolder();
    const path = join(folder, post.fileName);
    writeFileSync(path, "mine");
    const failure = failureOf(() => writePost({ post, folder, overwrite: false }));
    expect(failure.code).toBe("target-exists");
    expect(failure.message).toContain(path);
    expect(readFileSync(path, "utf8")).toBe("mine");
    writePost({ post, folder, overwrite: true });
    expect(readFileSync(path, "utf8")).toBe(post.file);
    expect(readdirSync(folder)).toEqual([post.fileName]);
  });

  test("takes away what a killed program left, and nothing of a running one", () => {
    const folder = newFolder();
    const left = `.${post.fileName}.${2 ** 22 + 1}.tmp`;
    const others = [
      `.${post.fileName}.${process.ppid}.tmp`,
      `.${post.fileName}.x.tmp`,
      ".other.md.1.tmp",
    ];
    for (const name of [left, ...others]) writeFileSync(join(folder, name), "half");
    writePost({ post, folder, overwrite: false });
    expect(existsSync(join(folder, left))).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual([post.fileName, ...others].toSorted());
  });

  test("says in words why it was not written, and leaves nothing", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "file"), "");
    expect(
      failureOf(() => writePost({ post, folder: join(folder, "file"), overwrite: true })).code,
    ).toBe("invalid-input");
    mkdirSync(join(folder, post.fileName));
    expect(failureOf(() => writePost({ post, folder, overwrite: true })).code).toBe(
      "invalid-input",
    );
    expect(failureOf(() => writePost({ post, folder, overwrite: false })).code).toBe(
      "target-exists",
    );
    expect(readdirSync(folder).toSorted()).toEqual(["file", post.fileName]);
  });

  test("is valid UTF-8 whatever the notes hold", () => {
    const folder = newFolder();
    writePost({ post: { ...post, file: "a\uD800b" }, folder, overwrite: false });
    expect(readFileSync(join(folder, post.fileName), "utf8")).toBe("a\uFFFDb");
  });

  test.each([
    ["EACCES", "read-only"],
    ["EROFS", "read-only"],
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["ENOENT", "not-found"],
    ["EIO", "internal"],
  ])("that fails with %s is told as %s, with the file's name and a way out", (code, kind) => {
    const failure = fileFailure(Object.assign(new Error(code), { code }), "/blog/x.md");
    expect(failure.code).toBe(kind);
    expect(failure.message).toMatch(/^\/blog\/x\.md was not written\. \S.*\.$/);
  });
});
