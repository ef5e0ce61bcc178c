import { z } from "zod";
import { id } from "../event.ts";
import { composedPost, postOptions, postProfile, postShape } from "../post.ts";
import { done } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

const post = z.object({
  eventId: id,
  shape: postShape,
  profile: postProfile,
  options: postOptions.prefault({}),
});

/** Posts made of notes. */
export const postMethods = {
  "posts.compose": { input: post, output: composedPost },
  "posts.copy": { input: post, output: done },
  /** Asks for a place and writes the file; null when the dialog was closed. */
  "posts.export": {
    input: post,
    /** `failed`: sentences about pictures that are not beside the post. */
    output: z.object({ path: z.string(), failed: z.array(z.string()) }).nullable(),
  },
} as const satisfies MethodSet;
