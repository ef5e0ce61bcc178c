import { z } from "zod";

/** The outline of a post. */
export const postShape = z.enum(["wrap-up"]);
export type PostShape = z.infer<typeof postShape>;

/** Where a post goes. */
export const postProfile = z.enum(["markdown"]);
export type PostProfile = z.infer<typeof postProfile>;

/** A post as the preview and the command line need it. */
export const composedPost = z.object({
  title: z.string(),
  /** Body without front matter. */
  markdown: z.string(),
  /** Front matter and body: the file's content. */
  file: z.string(),
  /** Suggested file name, `kubecon-na-2023-wrap-up.md`. */
  fileName: z.string(),
  sessions: z.int(),
  words: z.int(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type ComposedPost = z.infer<typeof composedPost>;
