import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAttachedFiles } from "#electron/attachments/attached-files.ts";
import { makePicture } from "#electron/pictures/make-picture.ts";
import { composePost } from "#electron/post/compose-post.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { writePictures } from "#electron/post/pictures/write-pictures.ts";
import type { Store } from "#electron/store/store.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { ofSession } from "#test/support/builders.ts";
import { aPhonePhoto, aPng } from "#test/support/pictures.ts";
import { countingIds, storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
let store: Store;
let eventId: string;
let sessionId: string;
beforeEach(() => {
  folder = temporaryFolder();
  ({ store, eventId, sessionId } = storeWithEvent(undefined, {
    file: join(folder.path, "lanyard.db"),
  }));
});
afterEach(() => {
  store.close();
  folder.remove();
});

async function stored(name: string, bytes: Uint8Array): Promise<string> {
  const files = createAttachedFiles({
    attachments: store.attachments,
    work: { make: makePicture },
    newId: countingIds(name.length * 1000),
  });
  const came = await files.receive({ id: name, name, bytes, isLast: true });
  return came?.attachment.file ?? "";
}
const write = (markdown: string) =>
  store.notes.replace(ofSession(sessionId), JSON.stringify(markdownToBody(markdown)));
const compose = () =>
  composePost(store, { eventId, shape: "wrap-up", profile: "markdown", now: testNow });

test("a post carries its pictures with captions and descriptions, under names that every system takes", async () => {
  const photo = await stored("IMG_0001.jpg", await aPhonePhoto(640, 480));
  const slide = await stored("slide.png", await aPng());
  const slides = await stored("Präsentation 1.txt", Buffer.from("words"));
  write(
    `![Two boxes](attachment:${photo} "Die Schlange: Über/uns")\n\n![](attachment:${slide}?turn=90)\n\n[Präsentation 1.txt](attachment:${slides})\n\n![](attachment:${photo})`,
  );
  const post = compose();
  const base = post.fileName.replace(".md", "");
  expect(post.pictures.map(({ path }) => path)).toEqual([
    `${base}/01-two-boxes.jpg`,
    `${base}/02-picture.png`,
    `${base}/03-prasentation-1.txt`,
  ]);
  expect(post.markdown).toContain(
    `![Two boxes](${base}/01-two-boxes.jpg)\n\n*Die Schlange: Über/uns*\n`,
  );
  expect(post.markdown).toContain(`[Präsentation 1.txt](${base}/03-prasentation-1.txt)`);
  expect(post.markdown).not.toContain("attachment:");

  const { written, failed } = await writePictures(post.pictures, {
    folder: folder.path,
    attachments: store.attachments,
    make: makePicture,
  });
  expect(written).toEqual(post.pictures.map(({ path }) => path));
  expect(failed).toEqual([]);
  expect(readdirSync(join(folder.path, base))).toHaveLength(3);
  const made = await sharp(join(folder.path, written[0] ?? "")).metadata();
  expect(made).toMatchObject({ width: 480, height: 640 });
  expect(made.exif).toBeUndefined();
  expect(await sharp(join(folder.path, written[1] ?? "")).metadata()).toMatchObject({
    format: "png",
    width: 48,
    height: 64,
  });
});

test("a picture that is missing leaves its caption, and a warning", () => {
  write(`Words\n\n![x](attachment:${"0".repeat(64)} "The queue")`);
  const post = compose();
  expect(post.pictures).toEqual([]);
  expect(post.markdown).toContain("*The queue*");
  expect(post.warnings.map(({ code }) => code)).toContain("missing-pictures");
});

test("what cannot be written is told, and the rest is written", async () => {
  const slide = await stored("slide.png", await aPng());
  const text = await stored("a.txt", Buffer.from("words"));
  write(`![](attachment:${slide})\n\n[a](attachment:${text})`);
  const { pictures } = compose();
  const told = await writePictures(pictures, {
    folder: folder.path,
    attachments: store.attachments,
    make: () => Promise.reject(new Error("broken")),
  });
  expect(told.written).toHaveLength(1);
  expect(told.failed).toEqual([expect.stringMatching(/^“slide.png” is not beside the post\. /)]);
  expect(existsSync(join(folder.path, told.written[0] ?? ""))).toBe(true);
});

test.each([
  ["hugo", /^content\/posts\/.*\/01-two-boxes\.png$/],
  ["jekyll", /^assets\/.*\/01-two-boxes\.png$/],
] as const)(
  "for %s its pictures lie where that place looks for them, and pass the checks",
  async (profile, path) => {
    const slide = await stored("slide.png", await aPng());
    write(`Words\n\n![Two boxes](attachment:${slide} "The queue")`);
    const post = await exportPost(
      store,
      { eventId, shape: "wrap-up", profile, now: testNow },
      () => false,
    );
    expect(post.problems).toEqual([]);
    expect(post.images).toBe(1);
    expect(post.files.map((file) => file.path)).toContainEqual(expect.stringMatching(path));
  },
);
