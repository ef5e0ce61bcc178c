import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, extname } from "node:path";
import sharp, { type Metadata, type Sharp, type SharpOptions } from "sharp";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { isHeic, isPictureType, type PictureJob, type PictureMade } from "./picture-job.ts";
import { takenAtOf } from "./taken-at.ts";

// Nothing but these reads a file, whatever its bytes claim to be: no SVG, no PDF, no ImageMagick.
const READERS = ["Jpeg", "Png", "Webp", "Nsgif", "Tiff", "Heif"];

const OPTIONS: SharpOptions = {
  limitInputPixels: limits.picturePixels,
  // Odd notes of cameras are no reason to show nothing; a photo that ends early is.
  failOn: "truncated",
  sequentialRead: true,
};

/**
 * Makes a picture as a note or a post shows it. Throws AppErrors whose message says what to do: `too-large` for more pixels than
 * any camera takes, `invalid-input` for what cannot be read.
 */
export async function makePicture(job: PictureJob): Promise<PictureMade> {
  allowReaders();
  if (!isPictureType(job.type)) throw unreadable();
  const told = await metadataOf(job.from);
  const { width, height } = told.autoOrient;
  // Frames count: an animation of a thousand small pictures is one large one.
  if (told.width * told.height > limits.picturePixels) throw tooLarge();
  const part = `${job.to}.${process.pid}.part`;
  await mkdir(dirname(job.to), { recursive: true });
  try {
    const input = isHeic(job.type) ? await convertedHeic(job.from) : job.from;
    const made = await formatted(
      sharp(input, OPTIONS)
        .autoOrient()
        .rotate(job.turn)
        .resize({ width: job.pixels, height: job.pixels, fit: "inside", withoutEnlargement: true }),
      extname(job.to),
    ).toFile(part);
    await rename(part, job.to);
    const takenAt = takenAtOf(told.exif);
    return { width, height, takenAt, made: { width: made.width, height: made.height } };
  } catch (error) {
    await rm(part, { force: true });
    throw failureOf(error);
  }
}

/** Of the library, which is one for the process. */
let hasReaders = false;

/** Once: while all readers are blocked, a picture that is in work beside this one cannot be read. */
function allowReaders(): void {
  if (hasReaders) return;
  hasReaders = true;
  // The other cores are for whoever types meanwhile.
  sharp.concurrency(1);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: READERS.map((name) => `VipsForeignLoad${name}`) });
}

async function metadataOf(from: string): Promise<Metadata> {
  try {
    return await sharp(from, { ...OPTIONS, limitInputPixels: false }).metadata();
  } catch (error) {
    throw failureOf(error);
  }
}

function formatted(picture: Sharp, ending: string): Sharp {
  if (ending === ".png") return picture.png({ compressionLevel: 9 });
  if (ending === ".jpg") return picture.flatten({ background: "#fff" }).jpeg({ quality: 82 });
  return picture.webp({ quality: 82 });
}

/** Loaded when the first one comes: the decoder is a megabyte, and phones set to "most compatible" send none. */
async function convertedHeic(from: string): Promise<Buffer> {
  const { default: convert } = await import("heic-convert");
  const jpeg = await convert({ buffer: await readFile(from), format: "JPEG", quality: 0.95 });
  return Buffer.from(jpeg);
}

const unreadable = (): AppError =>
  new AppError(
    "invalid-input",
    "This picture cannot be read: it is damaged, or of a kind that Lanyard does not know.",
  );

const tooLarge = (): AppError =>
  new AppError(
    "too-large",
    "This picture has more than 250 million pixels, which no camera takes.",
  );

function failureOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const message = error instanceof Error ? error.message : "";
  if (message.includes("ENOSPC"))
    return new AppError("disk-full", "The disk is full. Free some space and try again.");
  return message.includes("pixel limit") ? tooLarge() : unreadable();
}
