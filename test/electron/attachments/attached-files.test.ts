import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAttachedFiles } from "#electron/attachments/attached-files.ts";
import { copyName, copyToOpen } from "#electron/attachments/open-copy.ts";
import { storedPath } from "#electron/attachments/stored-path.ts";
import { takeInAll } from "#electron/attachments/take-in-all.ts";
import { makePicture } from "#electron/pictures/make-picture.ts";
import type { Store } from "#electron/store/store.ts";
import { limits } from "#shared/limits.ts";
import { aBomb, aPhonePhoto, aPng, heicPicture } from "#test/support/pictures.ts";
import { countingIds, openTestStore } from "#test/support/store.ts";
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

/** With the work done here, in this process. */
const attachedFiles = () =>
  createAttachedFiles({
    attachments: store.attachments,
    work: { make: makePicture },
    newId: countingIds(),
  });
const piece = (bytes: Uint8Array, isLast = true, id = "one", name = "photo.jpg") => ({
  id,
  name,
  bytes,
  isLast,
});

test("a photo comes in piece by piece, and is shown upright and small; as it was it stays", async () => {
  const files = attachedFiles();
  const photo = await aPhonePhoto();
  expect(await files.receive(piece(photo.subarray(0, 100), false))).toBeNull();
  const came = await files.receive(piece(photo.subarray(100)));
  expect(came).toMatchObject({
    said: null,
    attachment: { isPicture: true, type: "image/jpeg", width: 48, height: 64, name: "photo.jpg" },
  });
  const { file } = came?.attachment ?? { file: "" };
  const stored = store.attachments.find(file);
  if (!stored) throw new Error("Not stored");
  expect(stored.takenAt).toBe("2026-03-24T09:30:15");
  expect(readFileSync(storedPath(store.attachments.folder, stored))).toEqual(photo);
  expect(await files.shown(file, 0)).toMatchObject({ type: "image/jpeg" });
  expect(await files.shown(file, 90)).toMatchObject({ type: "image/webp" });
});

test("HEIC is shown, and kept as it is", async () => {
  const files = attachedFiles();
  const came = await files.receive(piece(heicPicture(), true, "one", "IMG_1.HEIC"));
  expect(came).toMatchObject({ attachment: { isPicture: true, type: "image/heic" } });
  const shown = await files.shown(came?.attachment.file ?? "", 0);
  expect(shown?.type).toBe("image/webp");
});

test("what only looks like a picture is kept as a file, with a sentence", async () => {
  const files = attachedFiles();
  const broken = (await aPng()).subarray(0, 60);
  const came = await files.receive(piece(broken, true, "one", "slide.png"));
  expect(came?.attachment).toMatchObject({ isPicture: false, name: "slide.png" });
  expect(came?.said).toBe(
    "“slide.png” is kept as a file. This picture cannot be read: it is damaged, or of a kind that Lanyard does not know.",
  );
  const bomb = await files.receive(piece(await aBomb(), true, "two", "bomb.png"));
  expect(bomb?.said).toContain("more than 250 million pixels");
  expect(store.attachments.list()).toHaveLength(2);
});

test("a picture whose file is gone, or that is none, is not shown", async () => {
  const files = attachedFiles();
  const came = await files.receive(piece(await aPng()));
  const { file } = came?.attachment ?? { file: "" };
  rmSync(files.stored(file).path);
  expect(await files.shown(file, 90)).toBeNull();
  expect(await files.shown("0".repeat(64), 0)).toBeNull();
  const text = await files.receive(piece(Buffer.from("words"), true, "two", "a.txt"));
  expect(await files.shown(text?.attachment.file ?? "", 0)).toBeNull();
});

test.each([
  [null],
  ["bytes"],
  [{ id: "a", name: "b", bytes: "c", isLast: true }],
  [{ id: "x".repeat(65), name: "b", bytes: new Uint8Array(1), isLast: true }],
  [{ id: "a", name: "b", bytes: new Uint8Array(limits.attachmentPieceBytes + 1), isLast: true }],
])("%j is no piece of a file", async (value) => {
  await expect(attachedFiles().receive(value)).rejects.toThrow("That is no file");
});

test("files that a person chose come in, and those that are not there are told", async () => {
  const path = join(folder.path, "slide.png");
  writeFileSync(path, await aPng());
  const { files, failed } = await takeInAll(attachedFiles(), [
    path,
    join(folder.path, "none"),
    folder.path,
  ]);
  expect(files.map(({ attachment }) => attachment.name)).toEqual(["slide.png"]);
  expect(failed).toHaveLength(2);
  expect(failed[0]).toBe("“none” is not there, or is no file.");
});

test("another program gets a copy named for what is in it, and nothing that could be a program", async () => {
  const files = attachedFiles();
  const came = await files.receive(piece(await aPng(), true, "one", "Invoice.exe"));
  const stored = files.stored(came?.attachment.file ?? "");
  const copy = await copyToOpen(stored);
  expect(copy).toMatch(/invoice\.png$/);
  expect(copyName({ name: "Überblick 2026.pdf", ending: "pdf" })).toBe("uberblick-2026.pdf");
  await expect(copyToOpen({ ...stored, type: "application/x-msdownload" })).rejects.toThrow(
    "could be a program",
  );
});
