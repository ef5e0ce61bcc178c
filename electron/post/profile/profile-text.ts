import type { PostProfile } from "#shared/post.ts";
import { Document, isMap, isSeq } from "yaml";
import { builtInProfile } from "./profiles.ts";

const HEAD = ` A profile of posts: where a post goes, and what stands in its file.
 Paths may hold {slug} {title} {date} {year} {month} {day}. docs/profiles.md has every key.`;

/** One of Lanyard's own profiles as YAML, to be copied and changed. */
export function profileText(name: PostProfile): string {
  const { signs: _signs, homes: _homes, ...data } = builtInProfile(name);
  const document = new Document(data);
  document.commentBefore = HEAD;
  // A key of the front matter is a line: their order is the order of the file.
  const keys = document.getIn(["matter", "keys"]);
  if (isSeq(keys)) {
    for (const key of keys.items) if (isMap(key)) key.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
