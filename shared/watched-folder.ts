import { z } from "zod";
import { id } from "./event.ts";

/** A picture that came into the watched folder and is in no note. */
export const foundPicture = z.object({
  /** Names it until it is answered or Lanyard ends; its path stays in main. */
  id,
  name: z.string(),
  /** Bytes. */
  size: z.int(),
});
export type FoundPicture = z.infer<typeof foundPicture>;

/** A folder whose new pictures are offered to a note: where a phone or a tool for screenshots puts them. */
export const watchedFolder = z.object({
  /** Null: none was chosen. */
  folder: z.string().nullable(),
  /** Why it is not watched at this moment, a sentence or two; null: it is. */
  trouble: z.string().nullable(),
  /** The first that wait for an answer, at most `limits.attachmentsAtOnce`. */
  found: z.array(foundPicture),
  /** How many wait in all. */
  waiting: z.int(),
});
export type WatchedFolderState = z.infer<typeof watchedFolder>;
