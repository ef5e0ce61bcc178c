import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { createAttachedFiles } from "#electron/attachments/attached-files.ts";
import { makePicture } from "#electron/pictures/make-picture.ts";
import { exportPost, type ExportedPost, type ExportWork } from "#electron/post/export-post.ts";
import { writeFiles } from "#electron/post/write-files.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { attend } from "#test/support/attended-event.ts";
import { countingIds, openTestStore, testNow } from "#test/support/store.ts";
import { rounded, type Figure } from "./figure.ts";

const PICTURES = 100;
const ALONE = 20;
const BYTES = 8_000_000;
const MEGABYTE = 1024 * 1024;

/** A photo of 24 megapixels: noise over a gradient, so that it is as large as one of a camera. */
async function aPhoto(): Promise<Buffer> {
  const size = { width: 6000, height: 4000, channels: 3 as const };
  const noise = { type: "gaussian" as const, mean: 128, sigma: 22 };
  const photo = sharp({ create: { ...size, background: "#888", noise } }).blur(0.8);
  const jpeg = await photo.jpeg({ quality: 88 }).toBuffer();
  // Readers of JPEG stop at its end.
  return Buffer.concat([jpeg, Buffer.alloc(Math.max(0, BYTES - jpeg.length))]);
}

/** Files that an export leaves where it is cancelled after a tenth of its pictures. */
async function leftByCancel(
  temporary: string,
  exported: (work: Partial<ExportWork>) => Promise<unknown>,
): Promise<number> {
  const cancel = new AbortController();
  const onStep = (done: number): void => {
    if (done === PICTURES / 10) cancel.abort();
  };
  let isOver = false;
  try {
    await exported({ onStep, signal: cancel.signal });
    isOver = true;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "cancelled") throw error;
  }
  if (isOver) throw new Error("The export was not cancelled.");
  return readdirSync(temporary).length;
}

/** Export of a post with 100 photos of 8 MB, against sharp alone with the same photo, one after the other on one core. */
export async function measure(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  process.env.TMPDIR = temporary;
  const before = process.memoryUsage.rss();
  const photo = await aPhoto();
  const store = openTestStore({ file: join(folder, "lanyard.db") });
  const files = createAttachedFiles({
    attachments: store.attachments,
    work: { make: () => Promise.reject(new AppError("refused", "Nothing shows it here.")) },
    newId: countingIds(1000),
  });
  const content: object[] = [];
  for (let index = 0; index < PICTURES; index += 1) {
    const path = join(folder, "photo.jpg");
    writeFileSync(path, Buffer.concat([photo, Buffer.from(String(index))]));
    const { attachment } = await files.takeIn(path);
    const attrs = { file: attachment.file, alt: `Photo ${index}`, caption: "", turn: 0 };
    content.push({ type: "picture", attrs });
  }
  const startsAt = Date.UTC(2026, 2, 2, 8);
  const eventId = attend(store, {
    event: { name: "Boats", zone: "UTC" },
    sessions: [{ title: "Boats", startsAt }],
  });
  const day = store.sessions.list(eventId)[0]?.day ?? "";
  store.notes.replace({ of: "day", eventId, day }, JSON.stringify({ type: "doc", content }));

  const from = join(folder, "photo.jpg");
  sharp.concurrency(1);
  const began = performance.now();
  for (let round = 0; round < ALONE; round += 1) {
    await sharp(from)
      .autoOrient()
      .resize({ width: limits.shownPixels, height: limits.shownPixels, fit: "inside" })
      .jpeg({ quality: 82 })
      .toFile(join(folder, "alone.jpg"));
  }
  const alone = (performance.now() - began) / ALONE;

  const out = join(folder, "out");
  const exported = async (work: Partial<ExportWork>): Promise<ExportedPost> => {
    const request = { eventId, shape: "wrap-up", profile: "hugo", now: testNow } as const;
    const post = await exportPost(store, request, {
      isThere: () => false,
      make: makePicture,
      ...work,
    });
    await writeFiles(post.files, { folder: out, overwrite: false });
    return post;
  };
  const left = (await leftByCancel(temporary, exported)) + (existsSync(out) ? 1 : 0);

  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const started = performance.now();
  const post = await exported({});
  const ours = (performance.now() - started) / PICTURES;
  clearInterval(watching);
  store.close();
  rmSync(folder, { recursive: true, force: true });
  if (post.images !== PICTURES || post.problems.length > 0)
    throw new Error("Pictures are missing.");
  const memory = (most - before) / MEGABYTE;
  return [
    {
      name: "export of pictures: sharp alone, each",
      value: Math.round(alone),
      limit: null,
      unit: "ms",
    },
    {
      name: "export of pictures: export of 100, each",
      value: Math.round(ours),
      limit: null,
      unit: "ms",
    },
    {
      name: "export of pictures: against sharp",
      value: rounded(ours / alone),
      limit: 1,
      unit: "ratio",
    },
    { name: "export of pictures: left by a cancel", value: left, limit: 0, unit: "files" },
    { name: "export of pictures: memory of it", value: Math.round(memory), limit: 300, unit: "MB" },
  ];
}
