import { extname } from "node:path/posix";
import type { PostForm } from "../profile/profile.ts";

/** A picture that a post holds in its own file. */
export interface EmbeddedPicture {
  bytes: Uint8Array;
  type: "jpg" | "png";
  /** Pixels. */
  width: number;
  height: number;
}

/** By the address that the post has for them. */
export type EmbeddedPictures = ReadonlyMap<string, EmbeddedPicture>;

/** Whether a file of this form holds its pictures; what else belongs to notes does not go along then. */
export const holdsPictures = (form: PostForm): boolean =>
  form === "html" || form === "pdf" || form === "docx";

/** What a made picture is, by the name of its file. */
export const embeddedType = (path: string): EmbeddedPicture["type"] =>
  extname(path) === ".png" ? "png" : "jpg";
