import { toString } from "mdast-util-to-string";
import { AppError } from "#shared/errors.ts";
import type { ComposedPost, PostProfile } from "#shared/post.ts";
import { checkPost } from "./check/check-post.ts";
import type { IsThere } from "./check/check-files.ts";
import type { PostFile, PostProblem } from "./check/post-problem.ts";
import { composeDocuments, type DocumentRequest } from "./compose-documents.ts";
import { linkSeries } from "./link-series.ts";
import { pictureFiles } from "./pictures/picture-files.ts";
import { missingPictures, placePostPictures } from "./pictures/post-pictures.ts";
import type { PostDocument } from "./post-document.ts";
import type { PostStore } from "./post-material.ts";
import { postWarnings } from "./post-warnings.ts";
import { placeOf } from "./profile/post-place.ts";
import type { Profile } from "./profile/profile.ts";
import { builtInProfile } from "./profile/profiles.ts";
import { textFor, treeFor } from "./profile/write-out.ts";

export interface ExportRequest extends DocumentRequest {
  /** One of Lanyard's, or one of one's own. */
  profile: PostProfile | Profile;
}

/** The files of a post, checked; nothing is written yet. */
export interface ExportedPost {
  files: PostFile[];
  sessions: number;
  /** How many of the files are pictures and other files of notes. */
  images: number;
  warnings: ComposedPost["warnings"];
  /** What the checks found; a post with problems is not to be written. */
  problems: PostProblem[];
}

/**
 * A post as the files of a profile. `isThere` tells which files the target folder has. Throws `not-found`; `invalid-input` for
 * a template with a fault; `refused` for a PDF, which only a browser can print.
 */
export async function exportPost(
  store: PostStore,
  request: ExportRequest,
  isThere: IsThere,
): Promise<ExportedPost> {
  const { context, documents } = composeDocuments(store, request);
  const profile =
    typeof request.profile === "string"
      ? builtInProfile(request.profile, context.options)
      : request.profile;
  if (profile.form === "pdf") throw noPdf();
  const posts = linkSeries(documents, profile, context.words);
  const { attachments } = store;
  const placed = posts.map((post) =>
    placePostPictures(profile, post, (file) => attachments.find(file)),
  );
  const pictures = await pictureFiles(
    placed.flatMap((one) => one.pictures),
    attachments,
  );
  const missing = placed.reduce((sum, one) => sum + one.missing, 0);
  const files = await Promise.all(posts.map((post) => fileOf(profile, post)));
  files.push(...pictures.files);
  const said = posts.map((post) => toString(treeFor(profile, post))).join("\n");
  return {
    files,
    sessions: posts.reduce((sum, post) => sum + post.sessions, 0),
    images: pictures.files.length,
    warnings: [
      ...postWarnings(context, profile),
      ...missingPictures(missing),
      ...pictures.failed.map((message) => ({ code: "picture-failed", message })),
    ],
    problems: checkPost({ store, context, profile, posts, files, said, isThere }),
  };
}

async function fileOf(profile: Profile, post: PostDocument): Promise<PostFile> {
  const { file: path } = placeOf(profile, post);
  if (profile.form !== "docx") return { path, content: textFor(profile, post).toWellFormed() };
  // As much code as all other profiles together, and few posts go there.
  const { renderDocx } = await import("./profile/render-docx.ts");
  return { path, content: await renderDocx({ ...post, tree: treeFor(profile, post) }) };
}

const noPdf = (): AppError =>
  new AppError(
    "refused",
    "A PDF is printed by a browser, which the command line never starts. Export as html and print that page.",
  );
