import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFiles } from "#electron/attachments/check-files.ts";
import { storedPath } from "#electron/attachments/stored-path.ts";
import { sweepFiles } from "#electron/attachments/sweep-files.ts";
import { beginIntake, incomingFolder } from "#electron/attachments/take-in.ts";
import type { Store } from "#electron/store/store.ts";
import type { StoredFile } from "#electron/store/contract/attachments.ts";
import { limits } from "#shared/limits.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  store = openTestStore({ file: join(folder.path, "lanyard.db") });
});
afterEach(() => {
  store.close();
  folder.remove();
});

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

async function takeIn(name: string, ...pieces: Uint8Array[]): Promise<StoredFile> {
  const intake = await beginIntake(store.attachments, { id: `intake-${name.length}`, name });
  for (const piece of pieces) await intake.write(piece);
  return intake.finish();
}
const pathOf = (stored: StoredFile): string => storedPath(store.attachments.folder, stored);
const leftovers = (): string[] => readdirSync(incomingFolder(store.attachments.folder));

test("a file is stored under the hash of what is in it, byte for byte, told by its content and not by its name", async () => {
  const stored = await takeIn("holiday.exe", png.subarray(0, 20), png.subarray(20));
  expect(stored).toMatchObject({
    file: createHash("sha256").update(png).digest("hex"),
    type: "image/png",
    ending: "png",
    size: png.length,
    name: "holiday.exe",
  });
  expect(readFileSync(pathOf(stored))).toEqual(png);
  expect(leftovers()).toEqual([]);
  expect(await checkFiles(store.attachments)).toEqual([]);
});

test("the same content again is one file, and a damaged one is mended by it", async () => {
  const stored = await takeIn("a.png", png);
  writeFileSync(pathOf(stored), "damaged");
  expect(await checkFiles(store.attachments)).toEqual([
    `The file “a.png” is damaged: ${pathOf(stored)}.`,
  ]);
  expect(await takeIn("b.png", png)).toEqual(stored);
  expect(await checkFiles(store.attachments)).toEqual([]);
  expect(store.attachments.list()).toHaveLength(1);
});

test("text is text, what is unknown is unknown, and markup is no picture", async () => {
  expect((await takeIn("notes.md", Buffer.from("# Grüße\n"))).type).toBe("text/plain");
  expect((await takeIn("noise", Buffer.from([1, 2, 3, 250]))).type).toBe(
    "application/octet-stream",
  );
  const svg = await takeIn("a.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"));
  expect(svg.type).not.toMatch(/^image\//);
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\Temp\\slide.png", "slide.png"],
  ["a\u202Egnp.exe", "agnp.exe"],
  [`${"x".repeat(300)}.jpeg`, `${"x".repeat(115)}.jpeg`],
  ["\0\n", "file"],
])("a file called %j is shown as %j", async (given, shown) => {
  expect((await takeIn(given, png)).name).toBe(shown);
});

test("what is too large or empty is refused in a sentence, and nothing of it stays", async () => {
  const intake = await beginIntake(store.attachments, { id: "big", name: "film.mp4" });
  const piece = Buffer.alloc(1024);
  await intake.write(piece);
  // A typed array that only says it is large.
  const large = new Proxy(piece, {
    get: (of, key) => (key === "length" ? limits.attachmentBytes : Reflect.get(of, key)),
  });
  await expect(intake.write(large)).rejects.toThrow("“film.mp4” is larger than 256 MB.");
  await expect(takeIn("empty.txt")).rejects.toThrow("“empty.txt” is empty, or gone.");
  expect(leftovers()).toEqual([]);
  expect(store.attachments.list()).toEqual([]);
});

test("a folder that cannot be made is told in a sentence", async () => {
  writeFileSync(store.attachments.folder, "in the way");
  await expect(takeIn("a.png", png)).rejects.toThrow("“a.png” was not stored.");
});

test("a sweep removes what was let go, and what a killed program left a day ago", async () => {
  const stored = await takeIn("a.png", png);
  mkdirSync(incomingFolder(store.attachments.folder), { recursive: true });
  writeFileSync(join(incomingFolder(store.attachments.folder), "old.part"), "half");
  const sweep = () => [stored];
  expect(await sweepFiles({ folder: store.attachments.folder, sweep }, testNow)).toBe(1);
  expect(existsSync(pathOf(stored))).toBe(false);
  expect(leftovers()).toEqual(["old.part"]);
  expect(await sweepFiles({ folder: store.attachments.folder, sweep: () => [] }, Infinity)).toBe(0);
  expect(leftovers()).toEqual([]);
});
