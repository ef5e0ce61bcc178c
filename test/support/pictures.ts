import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";

/** A small HEIC picture of 64 × 48 pixels, blue with a white corner: no library here writes one. */
const HEIC = [
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAvxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAA",
  "AAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAGGlkYXQAAAAAAEAAMAAAAAAAQAAwAAAAYGlsb2MBAAAAREAA",
  "BAABAAAAAAAAAyAAAQAAAAAAAABGAAIAAQAAAAAAAAABAAAAAAAAAAgAAwAAAAAAAANmAAEAAAAAAAAAEgAE",
  "AAEAAAAAAAAAAQAAAAgAAAAIAAAAYmlpbmYAAAAAAAQAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIA",
  "AAAAAgAAZ3JpZAAAAAAVaW5mZQIAAAEAAwAAaHZjMQAAAAAVaW5mZQIAAAAABAAAZ3JpZAAAAAGxaXBycAAA",
  "AYRpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAe",
  "ugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADACEiAAEABkQBwXPAiQAA",
  "ABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgIAAAAcWh2Y0MB",
  "BAgAAAAAAAAAAAAe8AD8/Pj4AAAPAyAAAQAXQAEMAf//BAgAAAMAn/gAAAMAAB66AkAhAAEAJkIBAQQIAAAD",
  "AJ/4AAADAAAewIIEFlurkprmwIAAAAMAgAAAAwCEIgABAAZEAcFzwIkAAAAUaXNwZQAAAAAAAABAAAAAQAAA",
  "ABRpc3BlAAAAAAAAAEAAAAAwAAAADnBpeGkAAAAAAQgAAAAnYXV4QwAAAAB1cm46bXBlZzpoZXZjOjIwMTU6",
  "YXV4aWQ6MQAAAAAlaXBtYQAAAAAAAAAEAAECgQIAAgIDhAADAoUGAAQDB4iJAAAANmlyZWYAAAAAAAAADmRp",
  "bWcAAgABAAEAAAAOZGltZwAEAAEAAwAAAA5hdXhsAAQAAQACAAAAYG1kYXQAAABCKAGvGYD7AeORwHxbAo//",
  "8iNrbFQdhurnni4JsQ+vLQh9Cu3d6duE2NOzvuaBZJGZy5DY2HiIKy8uiczXSpaCHoRAAAAADigBrjPFMkvk",
  "fu4pL2E4",
].join("");

export const heicPicture = (): Buffer => Buffer.from(HEIC, "base64");

/** A picture of one colour with a white corner at the top left, so that one sees how it lies. */
export function aPicture(width: number, height: number): Sharp {
  const corner = {
    width: Math.ceil(width / 4),
    height: Math.ceil(height / 4),
    channels: 3 as const,
  };
  return sharp({ create: { width, height, channels: 3, background: "#3366cc" } }).composite([
    { input: { create: { ...corner, background: "#ffffff" } }, left: 0, top: 0 },
  ]);
}

export const aPng = (width = 64, height = 48): Promise<Buffer> =>
  aPicture(width, height).png().toBuffer();

/** A picture that nothing makes smaller: a photo's size on the disk with fewer pixels. No two are the same. */
export const aNoisyPng = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#000000",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();

/** As a phone writes it: lying on its side, with when and where it was taken. */
export const aPhonePhoto = (width = 64, height = 48): Promise<Buffer> =>
  aPicture(width, height)
    .withExif({
      IFD0: { Make: "Phone", Orientation: "6" },
      IFD2: { DateTimeOriginal: "2026:03:24 09:30:15" },
      IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** Says that it has 30,000 × 30,000 pixels, in a few bytes. */
export async function aBomb(): Promise<Buffer> {
  const png = await aPng();
  const side = 30_000;
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
