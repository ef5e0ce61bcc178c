import { postProfile, type PostProfile } from "#shared/post.ts";
import type { Profile } from "./profile.ts";
import { builtInProfile } from "./profiles.ts";

/**
 * Whose checkout a folder is, by the files in it; null when nothing tells. The engine with most of its signs there is it.
 * `isThere` is asked for paths relative to the folder.
 */
export function detectBlog(isThere: (path: string) => boolean): PostProfile | null {
  const found = postProfile.options
    .map((name) => ({ name, signs: builtInProfile(name).signs.filter(isThere).length }))
    .toSorted((a, b) => b.signs - a.signs)[0];
  return found !== undefined && found.signs > 0 ? found.name : null;
}

/** A sentence when a folder is a checkout of another engine than the post is for. */
export function otherBlog(
  profile: PostProfile | Profile,
  isThere: (path: string) => boolean,
): string[] {
  const found = detectBlog(isThere);
  const isBlog = profile === "hugo" || profile === "jekyll";
  return isBlog && found !== null && found !== profile
    ? [`The folder looks like a checkout of ${found}, not of ${profile}.`]
    : [];
}
