import { walkAll } from "#shared/rich-text/walk.ts";
import { isPictureType } from "#electron/pictures/picture-job.ts";
import type { StoredFile } from "#electron/store/contract/attachments.ts";
import type { PostPicture } from "#shared/post.ts";
import { readAttachmentAddress } from "#shared/rich-text/attachment-address.ts";
import { slugOf } from "../file-name.ts";
import type { PostDocument } from "../post-document.ts";
import { placeOf } from "../profile/post-place.ts";
import type { Profile } from "../profile/profile.ts";
import { holdsPictures } from "./embedded-picture.ts";
import { setWords } from "./leave-words.ts";
import { pictureKey } from "./picture-key.ts";

/** What of a post lies beside it, and how many files of its notes the data folder does not know. */
export interface PostPictures {
  pictures: PostPicture[];
  missing: number;
}

/**
 * Names the pictures and files that stand in a finished post, in their order and by what they show: `01-two-boxes.jpg`, letters
 * and digits alone, so that every system and every web server takes them. Writes their addresses, as the profile speaks of
 * them, into the post's tree. One that stands there twice is one file; one that is missing, or that the profile has no place for,
 * leaves its words.
 */
export function placePostPictures(
  profile: Profile,
  post: PostDocument,
  find: (file: string) => StoredFile | null,
): PostPictures {
  const place = placeOf(profile, post);
  const pictures: PostPicture[] = [];
  const names = new Map<string, string>();
  let missing = 0;
  walkAll(post.tree, (node, index, parent) => {
    if (node.type !== "image" && node.type !== "link") return undefined;
    const attached = readAttachmentAddress(node.url);
    if (attached === null) return undefined;
    const stored = find(attached.file);
    if (stored === null) missing += 1;
    const isPicture = node.type === "image" && stored !== null && isPictureType(stored.type);
    if (stored === null || !takes(profile, isPicture)) return setWords(node, index, parent);
    const known = names.get(pictureKey(attached));
    const name = known ?? nameOf(stored, node.type === "image" ? node.alt : null, pictures.length);
    node.url = `${place.pictureAddress}${name}`;
    if (known !== undefined) return undefined;
    names.set(pictureKey(attached), name);
    const path = [place.pictures, name].filter(Boolean).join("/");
    pictures.push({ ...attached, path, address: node.url, isPicture });
    return undefined;
  });
  return { pictures, missing };
}

/** A file of its own holds no other files, and an outline not even pictures. */
const takes = ({ form }: Profile, isPicture: boolean): boolean =>
  form === "markdown" || (isPicture && holdsPictures(form));

/** A sentence for the person about what is missing. */
export function missingPictures(count: number): { code: string; message: string }[] {
  if (count === 0) return [];
  const what = count === 1 ? "A picture is" : `${count} pictures are`;
  const message = `${what} missing from the data folder: the post has the words alone.`;
  return [{ code: "missing-pictures", message }];
}

/** What has sharp edges, such as a screenshot, stays PNG; photos are JPEG, whatever they were. Other files stay what they are. */
function nameOf(stored: StoredFile, alt: string | null | undefined, before: number): string {
  const { type, name } = stored;
  const isPicture = isPictureType(type) && alt !== null;
  const ending = isPicture ? (type === "image/png" ? "png" : "jpg") : stored.ending;
  const words = isPicture ? alt || "picture" : name.replace(/\.[\p{L}\p{N}]{1,8}$/u, "");
  const number = String(before + 1).padStart(2, "0");
  return `${number}-${asciiSlug(words) || (isPicture ? "picture" : "file")}.${ending}`;
}

/** Addresses of other letters are percent-encoded by some blogs and not by others. */
const asciiSlug = (words: string): string =>
  slugOf(words)
    .replaceAll(/[^a-z\d-]+/g, "")
    .replaceAll(/-+/g, "-")
    .slice(0, 50)
    .replaceAll(/^-|-$/g, "");
