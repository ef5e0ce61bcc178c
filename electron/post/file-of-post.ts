import type { Root } from "mdast";
import type { PostFile } from "./check/post-problem.ts";
import { type EmbeddedPictures, embeddedType } from "./pictures/embedded-picture.ts";
import type { MadePicture } from "./pictures/make-pictures.ts";
import type { PostDocument } from "./post-document.ts";
import { placeOf } from "./profile/post-place.ts";
import type { Profile } from "./profile/profile.ts";
import { textFor } from "./profile/write-out.ts";

/** A post as its profile needs it, with its pictures. */
export interface SettledPost {
  post: PostDocument;
  tree: Root;
  pictures: readonly MadePicture[];
}

/** The file of a post. `print` makes a PDF of its web page. */
export async function fileOfPost(
  profile: Profile,
  { post, tree, pictures }: SettledPost,
  print: (page: string) => Promise<Uint8Array>,
): Promise<PostFile> {
  const { file: path } = placeOf(profile, post);
  const settled = { ...post, tree };
  if (profile.form === "docx") {
    // As much code as all other profiles together, and few posts go there.
    const { renderDocx } = await import("./profile/render-docx.ts");
    return { path, content: await renderDocx(settled, embedded(pictures)) };
  }
  const text = textFor(profile, settled, embedded(pictures)).toWellFormed();
  return profile.form === "pdf"
    ? { path, content: await print(text), readable: text }
    : { path, content: text };
}

const embedded = (pictures: readonly MadePicture[]): EmbeddedPictures =>
  new Map(
    pictures.flatMap(({ address, path, bytes, size }) =>
      size === null ? [] : [[address, { bytes, type: embeddedType(path), ...size }]],
    ),
  );
