import { z } from "zod";
import { isFileHash } from "./rich-text/attachment-address.ts";

/** The SHA-256 of a stored file's content, in hexadecimal: what notes name it by. */
export const fileHash = z.string().refine(isFileHash, "is no file of a note");

/** A stored picture or file, as the window shows it. */
export const attachment = z.object({
  file: fileHash,
  /** Whether it can be shown as a picture. */
  isPicture: z.boolean(),
  /** Media type, told by its content. */
  type: z.string(),
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** As a person sees it. Null for what is no picture, and for one that was not looked at yet. */
  width: z.int().nullable(),
  height: z.int().nullable(),
});
export type Attachment = z.infer<typeof attachment>;

/** A file that came in. */
export const cameIn = z.object({
  attachment,
  /** Why it is kept as a file though it looks like a picture; null: nothing is to be said. */
  said: z.string().nullable(),
});
export type CameIn = z.infer<typeof cameIn>;

/** A piece of a file on its way from the window, in order. */
export interface FilePiece {
  /** Of the whole file: the window makes it up. */
  id: string;
  name: string;
  bytes: Uint8Array;
  isLast: boolean;
}

/** What main answers to a piece: the file after the last one, else null. */
export const pieceAnswer = cameIn.nullable();
