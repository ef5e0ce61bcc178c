import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAttachedFiles } from "#electron/attachments/attached-files.ts";
import { makePicture } from "#electron/pictures/make-picture.ts";
import { composePost } from "#electron/post/compose-post.ts";
import { exportPost, type ExportWork } from "#electron/post/export-post.ts";
import { makePictures } from "#electron/post/pictures/make-pictures.ts";
import { textOfFile } from "#electron/post/check/post-problem.ts";
import type { Store } from "#electron/store/store.ts";
import type { PostProfile, PostShape } from "#shared/post.ts";
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
const exported = (
  profile: PostProfile,
  work: Partial<ExportWork> = {},
  shape: PostShape = "wrap-up",
) =>
  exportPost(store, { eventId, shape, profile, now: testNow }, { isThere: () => false, ...work });
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

  const { made, failed } = await makePictures(post.pictures, {
    attachments: store.attachments,
    make: makePicture,
  });
  expect(made.size).toBe(3);
  expect(failed).toEqual([]);
  const [upright, png, text] = post.pictures.map((one) => made.get(one));
  expect(upright?.size).toEqual({ width: 480, height: 640 });
  const told = await sharp(upright?.bytes).metadata();
  expect(told).toMatchObject({ width: 480, height: 640 });
  expect(told.exif).toBeUndefined();
  expect(await sharp(png?.bytes).metadata()).toMatchObject({
    format: "png",
    width: 48,
    height: 64,
  });
  expect(Buffer.from(text?.bytes ?? []).toString()).toBe("words");
});

test("a picture that is missing leaves its caption, and a warning", () => {
  write(`Words\n\n![x](attachment:${"0".repeat(64)} "The queue")`);
  const post = compose();
  expect(post.pictures).toEqual([]);
  expect(post.markdown).toContain("*The queue*");
  expect(post.warnings.map(({ code }) => code)).toContain("missing-pictures");
});

test("a picture that cannot be made is told and leaves what it shows; the rest is there", async () => {
  const slide = await stored("slide.png", await aPng());
  const text = await stored("a.txt", Buffer.from("words"));
  write(`Words\n\n![Two boxes](attachment:${slide})\n\n[a](attachment:${text})`);
  const post = await exported("markdown", { make: () => Promise.reject(new Error("broken")) });
  expect(post.problems).toEqual([]);
  expect(post.files.map(({ path }) => path.split("/").at(-1))).toEqual([
    expect.stringMatching(/\.md$/),
    "02-a.txt",
  ]);
  expect(post.files.map(textOfFile)[0]).toContain("\n\nTwo boxes\n\n[a](");
  expect(post.warnings).toContainEqual({
    code: "picture-failed",
    message: expect.stringMatching(/^“slide.png” is not in the post\. /),
  });
});

test("a web page and a Word document hold their pictures, and no other file", async () => {
  const slide = await stored("slide.png", await aPng());
  const photo = await stored("IMG_1.jpg", await aPhonePhoto(64, 48));
  const text = await stored("a.txt", Buffer.from("words"));
  write(
    `Words\n\n![Two & boxes](attachment:${slide})\n\n![](attachment:${photo})\n\n[The deck](attachment:${text})`,
  );
  const page = await exported("html");
  expect(page.problems).toEqual([]);
  expect(page.files).toHaveLength(1);
  const [html = ""] = page.files.map(textOfFile);
  const sources = [...html.matchAll(/<img src="data:image\/(png|jpeg);base64,([^"]+)"/g)];
  expect(sources.map(([, type]) => type)).toEqual(["png", "jpeg"]);
  const made = await sharp(Buffer.from(sources[1]?.[2] ?? "", "base64")).metadata();
  expect(made).toMatchObject({ width: 48, height: 64 });
  expect(html).toContain('alt="Two &#x26; boxes" width="64" height="48"');
  expect(html).toContain("<p>The deck</p>");

  const word = await exported("docx");
  expect(word.problems).toEqual([]);
  expect(word.images).toBe(2);
  const [file] = word.files;
  const names = Buffer.from(file?.content ?? "")
    .toString("latin1")
    .match(/word\/media\/\w+\.(?:png|jpg)/g);
  expect(new Set(names)).toHaveProperty("size", 2);
});

test("an outline has the words of pictures alone", async () => {
  const slide = await stored("slide.png", await aPng());
  write(`Words\n\n![Two boxes](attachment:${slide})`);
  const outline = await exported("opml");
  expect(outline.files).toHaveLength(1);
  expect(outline.files.map(textOfFile)[0]).toContain('text="Two boxes"');
});

test("two posts of a series keep pictures of the same name apart", async () => {
  const png = await stored("a.png", await aPng(10, 10));
  const other = await stored("b.png", await aPng(20, 10));
  const write2 = (day: string, file: string) =>
    store.notes.replace(
      { of: "day", eventId, day },
      JSON.stringify(markdownToBody(`Words\n\n![Same](attachment:${file})`)),
    );
  const days = [...new Set(store.sessions.list(eventId).map(({ day }) => day))];
  write2(days[0] ?? "", png);
  write(`Words\n\n![Same](attachment:${other})`);
  const post = await exported("hugo", {}, "days");
  expect(post.problems).toEqual([]);
  const widths = await Promise.all(
    post.files
      .filter(({ path }) => path.endsWith(".png"))
      .map(({ content }) => sharp(Buffer.from(content)).metadata()),
  );
  expect(widths.map(({ width }) => width)).toEqual(expect.arrayContaining([10, 20]));
});

test("an export tells how far it is, and one that is cancelled makes nothing and leaves nothing", async () => {
  const files = [];
  for (let side = 10; side < 15; side += 1)
    files.push(await stored(`${side}.png`, await aPng(side)));
  write(files.map((file) => `![x](attachment:${file})`).join("\n\n"));
  const steps: string[] = [];
  await exported("markdown", { onStep: (done, total) => void steps.push(`${done}/${total}`) });
  expect(steps).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);

  const stopping = new AbortController();
  const jobs: string[] = [];
  const cancelled = exported("markdown", {
    signal: stopping.signal,
    make: (job) => {
      jobs.push(job.to);
      stopping.abort();
      return makePicture(job);
    },
  });
  await expect(cancelled).rejects.toThrow("The export was cancelled. Nothing was written.");
  expect(jobs.length).toBeLessThan(5);
  expect(jobs.filter((path) => existsSync(dirname(path)))).toEqual([]);
});

test.each([
  ["hugo", /^content\/posts\/.*\/01-two-boxes\.png$/],
  ["jekyll", /^assets\/.*\/01-two-boxes\.png$/],
] as const)(
  "for %s its pictures lie where that place looks for them, and pass the checks",
  async (profile, path) => {
    const slide = await stored("slide.png", await aPng());
    write(`Words\n\n![Two boxes](attachment:${slide} "The queue")`);
    const post = await exported(profile);
    expect(post.problems).toEqual([]);
    expect(post.images).toBe(1);
    expect(post.files.map((file) => file.path)).toContainEqual(expect.stringMatching(path));
  },
);
