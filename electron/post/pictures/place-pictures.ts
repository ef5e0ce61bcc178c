import type { Paragraph, PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { walk } from "#shared/rich-text/walk.ts";
import { readAttachmentAddress } from "#shared/rich-text/attachment-address.ts";
import { pictureKey } from "./picture-key.ts";

/** Where the pictures and files of a post lie: an address relative to it for each `pictureKey`. */
export type PostAddresses = ReadonlyMap<string, string>;

/**
 * Brings the addresses of pictures and attached files in a note's tree to those they have in the post. A caption stands
 * under its picture, in italics, for few blogs show an image's title. What has no address in the post leaves its words.
 */
export function placePictures(tree: Root, addresses: PostAddresses): void {
  walk(tree, "paragraph", (paragraph, index, parent) => {
    const placed = placedOf(paragraph, addresses);
    if (placed === null) return undefined;
    parent.children.splice(index, 1, ...placed);
    return index + placed.length;
  });
}

/** Null for a paragraph that is no picture and no file. */
function placedOf({ children }: Paragraph, addresses: PostAddresses): Paragraph[] | null {
  const [node] = children;
  if (children.length !== 1 || (node?.type !== "image" && node?.type !== "link")) return null;
  const attached = readAttachmentAddress(node.url);
  if (attached === null) return null;
  const url = addresses.get(pictureKey(attached));
  if (node.type === "link") {
    const name = toString(node);
    if (url !== undefined) return [paragraphOf({ ...node, url })];
    return name === "" ? [] : [paragraphOf({ type: "text", value: name })];
  }
  const caption = node.title ?? "";
  const words: Paragraph[] =
    caption === ""
      ? []
      : [paragraphOf({ type: "emphasis", children: [{ type: "text", value: caption }] })];
  if (url === undefined) return words;
  return [paragraphOf({ type: "image", url, alt: node.alt ?? "", title: null }), ...words];
}

const paragraphOf = (...children: PhrasingContent[]): Paragraph => ({
  type: "paragraph",
  children,
});
