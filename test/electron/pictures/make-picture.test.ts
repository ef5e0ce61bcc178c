import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makePicture } from "#electron/pictures/make-picture.ts";
import type { Turn } from "#shared/note-body.ts";
import { aBomb, aPhonePhoto, aPicture, aPng, heicPicture } from "#test/support/pictures.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function make(bytes: Uint8Array, type: string, turn: Turn = 0, ending = "webp") {
  const from = join(folder.path, "stored");
  const to = join(folder.path, "shown", `a.${ending}`);
  writeFileSync(from, bytes);
  return { to, told: await makePicture({ from, type, to, turn, pixels: 32 }) };
}

test("a phone's photo is made smaller and upright, and loses what the phone wrote into it", async () => {
  const photo = await aPhonePhoto();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const { to, told } = await make(photo, "image/jpeg", 0, "jpg");
  expect(told).toEqual({
    width: 48,
    height: 64,
    takenAt: "2026-03-24T09:30:15",
    made: { width: 24, height: 32 },
  });
  const made = await sharp(to).metadata();
  expect(made).toMatchObject({ format: "jpeg", width: 24, height: 32 });
  expect([made.exif, made.xmp, made.iptc, made.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a turned picture has its corner where it was turned to", async () => {
  const { to, told } = await make(await aPng(), "image/png", 90, "png");
  expect(told).toMatchObject({ width: 64, height: 48, made: { width: 24, height: 32 } });
  const [red] = await sharp(to).extract({ left: 22, top: 1, width: 1, height: 1 }).raw().toBuffer();
  expect(red).toBeGreaterThan(200);
});

test("a small picture stays as large as it is", async () => {
  expect((await make(await aPng(20, 10), "image/png")).told.made).toEqual({
    width: 20,
    height: 10,
  });
});

test("pictures in work beside each other are all read", async () => {
  const from = join(folder.path, "stored");
  writeFileSync(from, await aPng());
  const lane = async (name: string) => {
    const sizes: unknown[] = [];
    for (let number = 0; number < 50; number += 1) {
      const to = join(folder.path, `${name}${number}.png`);
      sizes.push((await makePicture({ from, type: "image/png", to, turn: 0, pixels: 32 })).made);
    }
    return sizes;
  };
  expect((await Promise.all([lane("a"), lane("b")])).flat()).toHaveLength(100);
});

test("HEIC is converted", async () => {
  const { to, told } = await make(heicPicture(), "image/heic");
  expect(told).toMatchObject({ width: 64, height: 48 });
  expect((await sharp(to).metadata()).format).toBe("webp");
});

test("WebP, GIF, AVIF and TIFF are read", async () => {
  const picture = aPicture(64, 48);
  const pictures = {
    "image/webp": await picture.clone().webp().toBuffer(),
    "image/gif": await picture.clone().gif().toBuffer(),
    "image/avif": await picture.clone().avif().toBuffer(),
    "image/tiff": await picture.clone().tiff().toBuffer(),
  };
  for (const [type, bytes] of Object.entries(pictures)) {
    expect((await make(bytes, type)).told).toMatchObject({ width: 64, height: 48 });
  }
});

test("a file that only says it is large is refused before it is unpacked", async () => {
  await expect(make(await aBomb(), "image/png")).rejects.toThrow("more than 250 million pixels");
});

test.each(["image/jpeg", "image/png", "image/heic"])(
  "what is no %s is told in a sentence, and nothing is left of it",
  async (type) => {
    await expect(make(Buffer.from("no picture at all"), type)).rejects.toThrow(
      "This picture cannot be read: it is damaged, or of a kind that Lanyard does not know.",
    );
    expect(existsSync(join(folder.path, "shown", "a.webp"))).toBe(false);
  },
);

test("a photo that ends early is refused", async () => {
  const photo = await aPicture(640, 480).jpeg().toBuffer();
  const cut = photo.subarray(0, Math.floor(photo.length * 0.6));
  await expect(make(cut, "image/jpeg")).rejects.toThrow("it is damaged");
});

test.each([
  ["image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"],
  ["application/pdf", "%PDF-1.4"],
  // Whatever it is called: its bytes are read by no reader but those of pictures.
  ["image/png", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"],
])("%s is not worked on", async (type, text) => {
  await expect(make(Buffer.from(text), type)).rejects.toThrow("cannot be read");
});
