import type { PostOptions, PostProfile, PostShape } from "#shared/post.ts";
import type { ListedPost, PostClash, PostDraft, StoredPost } from "#shared/stored-post.ts";
import type { Removal } from "#shared/trash.ts";

/** What a post is made of. */
export interface PostSetting {
  name: string;
  shape: PostShape;
  profile: PostProfile;
  options: PostOptions;
}

/** A post made anew: what was made, what became of the text, and what could not be merged. */
export interface PostMaking {
  generated: string;
  text: string;
  clashes: PostClash[];
}

/** Posts as a person keeps them. Several of one event are usual. */
export interface StoredPosts {
  /** Of an event, the last written first. */
  list(eventId: string): ListedPost[];
  /** Throws `not-found` for an event that is not there. */
  create(eventId: string, setting: PostSetting, generated: string): StoredPost;
  /** Throws `not-found`. */
  get(id: string): StoredPost;
  /**
   * A text onto a newer one takes its place, and that one is kept as a version: both are kept. `overtook` says so. Throws
   * `not-found`.
   */
  save(draft: PostDraft): { revision: number; savedAt: string; overtook: boolean };
  /** Throws `not-found`. */
  change(id: string, setting: Partial<PostSetting>, making?: PostMaking): StoredPost;
  /** With its history, into the trash. Throws `not-found`. */
  remove(id: string): Removal;
  /** Earlier texts that were kept, newest first (as `Notes.versions` keeps them). */
  versions(id: string): { revision: number; savedAt: string }[];
  /** Throws `not-found` for a revision that was not kept. */
  version(id: string, revision: number): { revision: number; savedAt: string; text: string };
  /** An earlier text, with what it was made from, as a new revision; the present one is kept. Throws `not-found`. */
  restore(id: string, revision: number): StoredPost;
  /** As `Notes.thinVersions`. */
  thinVersions(): number;
}
