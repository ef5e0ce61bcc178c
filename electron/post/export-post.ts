import type { PictureJob, PictureMade } from "#electron/pictures/picture-job.ts";
import { AppError } from "#shared/errors.ts";
import type { ComposedPost, Paper, PostPicture, PostProfile } from "#shared/post.ts";
import { cancelledExport } from "./cancelled-export.ts";
import { checkPost, type PostChecked } from "./check/check-post.ts";
import type { IsThere } from "./check/check-references.ts";
import type { PostFile } from "./check/post-problem.ts";
import {
  type ComposedDocuments,
  composeDocuments,
  type DocumentRequest,
} from "./compose-documents.ts";
import { fileOfPost, type SettledPost } from "./file-of-post.ts";
import { linkSeries } from "./link-series.ts";
import { holdsPictures } from "./pictures/embedded-picture.ts";
import { leaveWords } from "./pictures/leave-words.ts";
import { makePictures } from "./pictures/make-pictures.ts";
import { missingPictures, placePostPictures } from "./pictures/post-pictures.ts";
import type { PostStore } from "./post-material.ts";
import { postWarnings } from "./post-warnings.ts";
import type { Profile } from "./profile/profile.ts";
import { settledProfile } from "./profile/settled-profile.ts";
import { treeFor } from "./profile/write-out.ts";

export interface ExportRequest extends DocumentRequest {
  /** One of Lanyard's, or one of one's own. */
  profile: PostProfile | Profile;
}

/** What an export works with. */
export interface ExportWork {
  /** Which files the target folder has. */
  isThere: IsThere;
  /** Makes a picture; without it pictures are worked on in this process. */
  make?: ((job: PictureJob) => Promise<PictureMade>) | undefined;
  /** Prints a web page as a PDF. */
  print?: (page: string, paper: Paper) => Promise<Uint8Array>;
  /** Told as each picture is done. */
  onStep?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** The files of a post, checked; nothing is written yet. */
export interface ExportedPost extends PostChecked {
  files: PostFile[];
  /** How many files of them are posts; their pictures follow. */
  posts: number;
  sessions: number;
  /** How many pictures and other files of notes go along. */
  images: number;
  /** Beside what the checks found: a post with problems is not to be written. */
  warnings: ComposedPost["warnings"];
}

/**
 * A post as the files of a profile. Throws `not-found`; `invalid-input` for a template with a fault; `cancelled`; `refused` for
 * a PDF where nothing can print one.
 */
export async function exportPost(
  store: PostStore,
  request: ExportRequest,
  work: ExportWork,
): Promise<ExportedPost> {
  return exportComposed(store, composeDocuments(store, request), request.profile, work);
}

/** What `composeDocuments` made, once, as the files of a profile. Throws as `exportPost` does. */
export async function exportComposed(
  store: PostStore,
  { context, documents, isByHand }: ComposedDocuments,
  wanted: ExportRequest["profile"],
  work: ExportWork,
): Promise<ExportedPost> {
  const profile = settledProfile(wanted, context.options);
  const { print = noPrinter } = work;
  if (profile.form === "pdf" && work.print === undefined) noPrinter();
  const posts = linkSeries(documents, profile, context.words);
  const placed = posts.map((post) => ({
    post,
    ...placePostPictures(profile, post, (file) => store.attachments.find(file)),
  }));
  const pictures = placed.flatMap((one) => one.pictures);
  const { made, failed } = await picturesOf(store, pictures, work);
  const settled = placed.map(({ post, pictures: its }): SettledPost => {
    const gone = new Set(its.filter((one) => !made.has(one)).map(({ address }) => address));
    if (gone.size > 0) leaveWords(post.tree, ({ url }) => gone.has(url));
    const own = its.flatMap((one) => made.get(one) ?? []);
    return { post, tree: treeFor(profile, post), pictures: own };
  });
  const { paper } = context.options;
  const files = await Promise.all(
    settled.map((one) => fileOfPost(profile, one, (page) => print(page, paper))),
  );
  if (!holdsPictures(profile.form)) {
    const beside = settled.flatMap((one) => one.pictures);
    files.push(...beside.map(({ path, bytes }) => ({ path, content: bytes })));
  }
  if (work.signal?.aborted === true) throw cancelledExport();
  const missing = placed.reduce((sum, one) => sum + one.missing, 0);
  return {
    files,
    posts: posts.length,
    sessions: posts.reduce((sum, post) => sum + post.sessions, 0),
    images: made.size,
    warnings: [
      ...postWarnings(context, profile),
      ...missingPictures(missing),
      ...failed.map((message) => ({ code: "picture-failed", message })),
    ],
    ...checkPost({
      store,
      context,
      profile,
      posts,
      files,
      trees: settled.map(({ tree }) => tree),
      isByHand,
      isThere: work.isThere,
    }),
  };
}

async function picturesOf(
  { attachments }: PostStore,
  wanted: readonly PostPicture[],
  { make, onStep, signal }: ExportWork,
): ReturnType<typeof makePictures> {
  return makePictures(wanted, {
    attachments,
    make: make ?? makeHere,
    onStep: (done) => onStep?.(done, wanted.length),
    signal,
  });
}

/** Loaded for a post with pictures alone: what works on them is no small thing. */
const makeHere = async (job: PictureJob): Promise<PictureMade> =>
  (await import("#electron/pictures/make-picture.ts")).makePicture(job);

const noPrinter = (): never => {
  throw new AppError(
    "refused",
    "A PDF is printed by a browser, which the command line never starts. Save it in Lanyard’s window, or export as html and print that page.",
  );
};
