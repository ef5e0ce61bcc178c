import type { PostOptions, PostProfile } from "#shared/post.ts";
import type { Profile } from "./profile.ts";
import { builtInProfile } from "./profiles.ts";
import { readProfile } from "./read-profile.ts";

/** The profile of a post: one's own where it has one. Throws `invalid-input` for one with a fault. */
export function settledProfile(
  profile: PostProfile | Profile,
  options: Pick<PostOptions, "ownProfile" | "toml" | "figure">,
): Profile {
  if (typeof profile !== "string") return profile;
  return options.ownProfile === null
    ? builtInProfile(profile, options)
    : readProfile(options.ownProfile);
}
