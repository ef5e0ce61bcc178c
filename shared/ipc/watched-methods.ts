import { z } from "zod";
import { cameIn } from "../attachment.ts";
import { id } from "../event.ts";
import { limits } from "../limits.ts";
import { watchedFolder } from "../watched-folder.ts";
import { done, nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

const ids = z.array(id).max(limits.watchedPictures);

/** The folder whose new pictures are offered. The window names pictures by id alone: what is read, main has found itself. */
export const watchedMethods = {
  "watched.get": { input: nothing, output: watchedFolder },
  /** Shows the system's dialog; false when it was closed. What lies in the folder already is not offered. */
  "watched.choose": { input: nothing, output: z.boolean() },
  /** No folder is watched any more. */
  "watched.stop": { input: nothing, output: done },
  /** A small picture as a `data:` address; null for one that cannot be shown. */
  "watched.preview": { input: z.object({ id }), output: z.string().nullable() },
  /** Stores pictures. They wait on until they are answered; `failed` are sentences about those that could not be stored. */
  "watched.takeIn": {
    input: z.object({ ids: ids.max(limits.attachmentsAtOnce) }),
    output: z.object({ files: z.array(cameIn), taken: z.array(id), failed: z.array(z.string()) }),
  },
  /** These are in a note, or not wanted: they are not offered again. Null: all that wait. */
  "watched.answer": { input: z.object({ ids: ids.nullable() }), output: done },
} as const satisfies MethodSet;
