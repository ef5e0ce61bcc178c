import type { PostDocument } from "../post-document.ts";
import { portableName } from "./portable-name.ts";
import type { Profile } from "./profile.ts";

/** Where a post lies and how it speaks of what lies beside it. Paths are relative to the target folder, with `/`. */
export interface PostPlace {
  file: string;
  /** The folder of its pictures. */
  pictures: string;
  /** What stands before a picture's name in the post. */
  pictureAddress: string;
  /** How a post beside it speaks of this one; null for not at all. */
  sibling: string | null;
}

type Placed = Pick<PostDocument, "title" | "date" | "slug">;

export function placeOf(profile: Profile, post: Placed): PostPlace {
  const title = portableName(post.title);
  const [year = "", month = "", day = ""] = post.date.split("-");
  const values: Readonly<Record<string, string>> = {
    slug: post.slug,
    title,
    date: post.date,
    year,
    month,
    day,
  };
  const fill = (pattern: string, write: (value: string) => string): string =>
    pattern.replaceAll(/\{(\w+)\}/g, (found, name: string) =>
      values[name] === undefined ? found : write(values[name]),
    );
  return {
    file: fill(profile.file, String),
    pictures: fill(profile.pictures, String),
    pictureAddress: fill(profile.pictureAddress, address),
    sibling: profile.sibling === null ? null : fill(profile.sibling, address),
  };
}

/** What a path is in an address: blanks and brackets would end it. */
const address = (text: string): string =>
  encodeURI(text).replaceAll(
    /[()#?]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
