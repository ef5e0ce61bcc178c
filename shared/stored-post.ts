import { z } from "zod";
import { id, line } from "./event.ts";
import { limits } from "./limits.ts";
import { postOptions, postProfile, postShape } from "./post.ts";

/** The Markdown of a post, without front matter. */
export const postText = z.string().max(limits.postCharacters);

/** A place that the person has changed, and the notes or the options as well. */
export const postClash = z.object({
  /** What stands in the text; empty where the person has removed it. */
  mine: postText,
  /** What would stand there; empty where it would be gone. */
  generated: postText,
  /** The words of the heading above; null above the first. */
  heading: z.string().nullable(),
  /** Where `mine` begins in the text, in characters; later edits may have moved it. */
  at: z.int().min(0),
});
export type PostClash = z.infer<typeof postClash>;

/** A post of an event in the list of them. */
export const listedPost = z.object({
  id,
  eventId: id,
  /** As the person finds it again; the post's title is one of its options. */
  name: line,
  shape: postShape,
  profile: postProfile,
  /** 1, 2, 3 …; each save and each making counts. */
  revision: z.int().min(1),
  savedAt: z.iso.datetime(),
});
export type ListedPost = z.infer<typeof listedPost>;

/** A post that is kept: what it is made of, and its text with what the person changed in it. */
export const storedPost = listedPost.extend({
  options: postOptions,
  /** As Lanyard made it last. */
  generated: postText,
  /** As it stands. */
  text: postText,
  clashes: z.array(postClash),
  createdAt: z.iso.datetime(),
});
export type StoredPost = z.infer<typeof storedPost>;

export const postDraft = z.object({
  id,
  text: postText,
  clashes: z.array(postClash),
  /** The revision that the text was written on. */
  baseRevision: z.int().min(1),
});
export type PostDraft = z.infer<typeof postDraft>;

export const postSaved = z.object({ revision: z.int(), savedAt: z.iso.datetime() });

/** An earlier text of a post, named by the revision it was. */
export const postVersion = postSaved.extend({ text: postText });
