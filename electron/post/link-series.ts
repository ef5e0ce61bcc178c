import type { Link, Paragraph, PhrasingContent } from "mdast";
import type { PostDocument } from "./post-document.ts";
import type { PostWords } from "./post-words.ts";
import { placeOf } from "./profile/post-place.ts";
import type { Profile } from "./profile/profile.ts";

/** Posts of a series with a line at the end of each that leads to its neighbours; only their titles where nothing can lead there. */
export function linkSeries(
  documents: readonly PostDocument[],
  profile: Profile,
  words: Pick<PostWords, "previous" | "next">,
): PostDocument[] {
  if (documents.length < 2) return [...documents];
  return documents.map((post, index) => {
    const parts = [
      ...neighbour(words.previous, documents[index - 1], profile),
      ...neighbour(words.next, documents[index + 1], profile),
    ];
    const children = parts.flatMap((part, at): PhrasingContent[] =>
      at > 0 ? [{ type: "text", value: " · " }, ...part] : part,
    );
    const line: Paragraph = { type: "paragraph", children };
    return { ...post, tree: { ...post.tree, children: [...post.tree.children, line] } };
  });
}

function neighbour(
  name: string,
  post: PostDocument | undefined,
  profile: Profile,
): PhrasingContent[][] {
  if (post === undefined) return [];
  const { sibling } = placeOf(profile, post);
  const title = { type: "text" as const, value: post.title };
  const link: Link = { type: "link", url: sibling ?? "", children: [title] };
  return [[{ type: "text", value: `${name}: ` }, sibling === null ? title : link]];
}
