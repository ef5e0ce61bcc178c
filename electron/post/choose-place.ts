import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { postOptions, type PostProfile } from "#shared/post.ts";
import type { ComposedDocuments } from "./compose-documents.ts";
import type { ExportRequest } from "./export-post.ts";
import { detectBlog, homeIn, otherBlog } from "./profile/detect-blog.ts";
import { placeOf } from "./profile/post-place.ts";
import { settledProfile } from "./profile/settled-profile.ts";

/** What a person is asked about the place. Null: they closed the dialog. */
export interface PlaceDialogs {
  /** A file is replaced when it is there: the system's dialog has asked. */
  chooseFile(suggestedName: string): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
  /** The folder is `found`'s, the post for `wanted`: which of them it is written for. */
  whichBlog(found: PostProfile, wanted: PostProfile): Promise<PostProfile | null>;
}

/** Where a post is to be written. */
export interface ChosenPlace {
  folder: string;
  /** What its only file is called there; null for the name that the profile gives. */
  name: string | null;
  /** Where it goes: the blog whose folder it is, when nobody has said otherwise. */
  profile: PostProfile;
  isThere: (path: string) => boolean;
}

export interface PlaceRequest extends ExportRequest {
  profile: PostProfile;
}

/**
 * Asks where a post goes, which is `composed` already. A profile of one file asks for the file, all others for a folder. A folder that is a blog's is asked
 * about when the post is for another blog, and decides when the person has not said where the post goes. Null when they
 * closed a dialog.
 */
export async function choosePlace(
  composed: ComposedDocuments,
  request: PlaceRequest,
  dialogs: PlaceDialogs,
): Promise<ChosenPlace | null> {
  const { profile: wanted } = request;
  const suggested = nameOfOnlyFile(wanted, composed);
  const chosen = await (suggested === null
    ? dialogs.chooseFolder()
    : dialogs.chooseFile(suggested));
  if (chosen === null) return null;
  const folder = suggested === null ? chosen : dirname(chosen);
  const isThere = (path: string): boolean => existsSync(join(folder, path));
  const profile = await profileFor(request, isThere, dialogs);
  if (profile === null) return null;
  if (profile === wanted) {
    return { folder, profile, isThere, name: suggested === null ? null : basename(chosen) };
  }
  const home = homeIn(profile, isThere);
  return {
    folder: join(folder, home),
    profile,
    isThere: (path) => isThere(join(home, path)),
    name: null,
  };
}

async function profileFor(
  { profile, options = {} }: PlaceRequest,
  isThere: ChosenPlace["isThere"],
  dialogs: Pick<PlaceDialogs, "whichBlog">,
): Promise<PostProfile | null> {
  const { isPlaceChosen, ownProfile } = postOptions.parse(options);
  if (ownProfile !== null) return profile;
  if (profile === "markdown" && !isPlaceChosen) return detectBlog(isThere) ?? profile;
  const found = otherBlog(profile, isThere);
  return found === null ? profile : dialogs.whichBlog(found, profile);
}

/** Null for a post that lies deeper in a folder, and for several. */
function nameOfOnlyFile(
  profile: PostProfile,
  { context, documents }: ComposedDocuments,
): string | null {
  const [post, ...more] = documents;
  if (post === undefined || more.length > 0) return null;
  const { file } = placeOf(settledProfile(profile, context.options), post);
  return file.includes("/") ? null : file;
}
