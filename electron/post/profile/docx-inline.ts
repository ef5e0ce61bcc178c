import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { walk } from "#shared/rich-text/walk.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import type { EmbeddedPicture, EmbeddedPictures } from "../pictures/embedded-picture.ts";
import { idOf } from "./anchor-ids.ts";
import { xmlText } from "./xml-text.ts";

/** Text is as wide as Word's own pages have it, and a picture leaves room for its caption. Pixels, 96 to the inch. */
const WIDEST = 600;
const HIGHEST = 720;

/** Writes what stands within a line; `run` is what applies to all of it. */
export type Inline = (nodes: readonly PhrasingContent[], run: IRunOptions) => ParagraphChild[];

/** `bookmarks`: what a heading's id is called in the document. */
export function createInline(
  bookmarks: ReadonlyMap<string, string>,
  pictures: EmbeddedPictures,
): Inline {
  const inline: Inline = (nodes, run) => {
    let isMarked = false;
    return nodes.flatMap((node): ParagraphChild[] => {
      const here = isMarked ? { ...run, highlight: "yellow" as const } : run;
      if (node.type === "html") {
        isMarked = node.value === "<mark>" || (isMarked && node.value !== "</mark>");
        return node.value === "<br>" ? [new TextRun({ break: 1 })] : [];
      }
      return ofNode(node, here);
    });
  };

  function ofNode(node: PhrasingContent, run: IRunOptions): ParagraphChild[] {
    if (node.type === "text") return [new TextRun({ ...run, text: xmlText(node.value) })];
    if (node.type === "inlineCode") {
      return [new TextRun({ ...run, text: xmlText(node.value), font: "Consolas" })];
    }
    if (node.type === "footnoteReference") {
      return [new FootnoteReferenceRun(Number(node.identifier))];
    }
    if (node.type === "break") return [new TextRun({ ...run, break: 1 })];
    if (node.type === "strong") return inline(node.children, { ...run, bold: true });
    if (node.type === "emphasis") return inline(node.children, { ...run, italics: true });
    if (node.type === "delete") return inline(node.children, { ...run, strike: true });
    if (node.type === "link") {
      return linkOf(node.url, inline(node.children, { ...run, style: "Hyperlink" }));
    }
    const picture = node.type === "image" ? pictures.get(node.url) : undefined;
    if (picture !== undefined) return [imageOf(picture, toString(node))];
    const words = node.type === "image" ? (node.alt ?? "") : toString(node);
    return words === "" ? [] : [new TextRun({ ...run, text: xmlText(words), italics: true })];
  }

  function linkOf(url: string, children: ParagraphChild[]): ParagraphChild[] {
    const anchor = bookmarks.get(url.slice(1));
    if (url.startsWith("#") && anchor !== undefined) {
      return [new InternalHyperlink({ anchor, children })];
    }
    const link = linkAddress(url);
    return link === null ? children : [new ExternalHyperlink({ link, children })];
  }
  return inline;
}

function imageOf({ bytes, type, width, height }: EmbeddedPicture, alt: string): ImageRun {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { description: xmlText(alt) },
  });
}

/** Word's bookmarks are short and plain, so they are numbered. */
export function bookmarksOf(tree: Root): Map<string, string> {
  const bookmarks = new Map<string, string>();
  walk(tree, "heading", (heading) => {
    bookmarks.set(idOf(heading), `section_${bookmarks.size + 1}`);
  });
  return bookmarks;
}
