import type { PostOptions, PostShape } from "#shared/post.ts";
import type { PostAddresses } from "../pictures/place-pictures.ts";
import type { PostDates } from "../post-days.ts";
import type { PostMaterial, PostSession, PostStore } from "../post-material.ts";
import type { PostWords } from "../post-words.ts";

/** Everything the values of a template are made from. */
export interface PostContext {
  store: PostStore;
  material: PostMaterial;
  /** In the order of the post. */
  chosen: readonly PostSession[];
  shape: PostShape;
  options: PostOptions;
  words: PostWords;
  dates: PostDates;
  title: string;
  /** Where the pictures and files of its notes lie. */
  addresses: PostAddresses;
  /** Of one post a day: its day. */
  day: string | null;
}
