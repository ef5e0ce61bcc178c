import type { Turn } from "#shared/note-body.ts";

/** A picture to make anew, smaller, upright and without what the camera wrote into it. */
export interface PictureJob {
  /** The stored file. */
  from: string;
  /** Its media type, as told by its content. */
  type: string;
  /** Where the new picture goes; its folder is made. Its ending says what it is: `.webp`, `.jpg` or `.png`. */
  to: string;
  turn: Turn;
  /** The longer side at most. Pixels; a smaller picture stays as it is. */
  pixels: number;
}

/** What making it told. */
export interface PictureMade {
  /** Of the stored picture as a person sees it, turned as the camera was held. */
  width: number;
  height: number;
  /** By the camera's clock: `YYYY-MM-DDTHH:MM:SS`. */
  takenAt: string | null;
  /** Of the new one. Pixels. */
  made: { width: number; height: number };
}

export interface PictureRequest {
  number: number;
  job: PictureJob;
}

/** `failure`: a sentence for the person. */
export type PictureReply =
  | { number: number; made: PictureMade }
  | { number: number; failure: string };

const WORKED_ON: ReadonlySet<string> = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "image/avif",
  "image/tiff",
  "image/heic",
  "image/heif",
]);

/** Whether files of this media type are pictures to Lanyard. SVG is none: it may hold scripts and addresses. */
export const isPictureType = (type: string): boolean => WORKED_ON.has(type);

/** Whether these have to be converted before anything else can read them. */
export const isHeic = (type: string): boolean => type === "image/heic" || type === "image/heif";
