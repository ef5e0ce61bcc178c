import type { Link, Paragraph, PhrasingContent } from "mdast";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import type { SessionRow } from "#shared/session.ts";
import type { PostWords } from "./post-words.ts";

/** `Session page · Slides · Video`: what there is of them; null without any. Slides are linked, never copied. */
export function sessionLinks(row: SessionRow, words: PostWords): Paragraph | null {
  const links = [
    { text: words.sessionPage, url: row.url },
    { text: words.slides, url: row.slidesUrl },
    { text: words.video, url: row.videoUrl },
  ].flatMap(({ text, url }): Link[] => {
    const address = url === null ? null : linkAddress(url);
    return address === null
      ? []
      : [{ type: "link", url: address, children: [{ type: "text", value: text }] }];
  });
  if (links.length === 0) return null;
  const children = links.flatMap((link, index): PhrasingContent[] =>
    index > 0 ? [{ type: "text", value: " · " }, link] : [link],
  );
  return { type: "paragraph", children };
}
