import { postProfile, type PostProfile } from "#shared/post.ts";
import { builtInProfile } from "./profiles.ts";

type IsThere = (path: string) => boolean;

const signsOf = (profile: PostProfile, isThere: IsThere): number =>
  builtInProfile(profile).signs.filter(isThere).length;

/**
 * Whose checkout a folder is, by the files in it; null when nothing tells. The engine with most of its signs there is it.
 * `isThere` is asked for paths relative to the folder.
 */
export function detectBlog(isThere: IsThere): PostProfile | null {
  const found = postProfile.options
    .map((name) => ({ name, signs: signsOf(name, isThere) }))
    .toSorted((a, b) => b.signs - a.signs)[0];
  return found !== undefined && found.signs > 0 ? found.name : null;
}

/** Whose checkout a folder is when that is another blog than a post is for; null when it suits, or the post is for no blog. */
export function otherBlog(profile: PostProfile, isThere: IsThere): PostProfile | null {
  const found = detectBlog(isThere);
  const isBlog = builtInProfile(profile).signs.length > 0;
  if (found === null || !isBlog || found === profile) return null;
  return signsOf(found, isThere) > signsOf(profile, isThere) ? found : null;
}

/** Where posts lie in the checkout that a folder is, below it; empty for the folder itself. */
export const homeIn = (profile: PostProfile, isThere: IsThere): string =>
  builtInProfile(profile).homes.find(isThere) ?? "";

/** A sentence about such a folder. */
export const otherBlogWords = (found: PostProfile, profile: PostProfile): string =>
  `The folder looks like a checkout of ${builtInProfile(found).name}, not of ${builtInProfile(profile).name}.`;
