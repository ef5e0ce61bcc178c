import GithubSlugger from "github-slugger";
import type { Element, Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import { toText } from "hast-util-to-text";
import { toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import { limits } from "#shared/limits.ts";
import { footnoteMarkup, linkFootnotes } from "#shared/rich-text/footnote-links.ts";
import { safeTree } from "#shared/rich-text/safe-html.ts";
import type { PostDocument } from "../post-document.ts";
import type { EmbeddedPicture, EmbeddedPictures } from "../pictures/embedded-picture.ts";
import { postWords } from "../post-words.ts";
import { pageStyle } from "./page-style.ts";

/** Stands for a picture while the page is made safe, for pictures of others are not let through. */
const MARK = "#lanyard-picture-";

/**
 * A post as one HTML file: readable, printable, with its own style and pictures, made safe like everything that is shown, and
 * loading nothing. Headings have ids by GitHub's rule, which the contents lead to.
 */
export function renderHtml(post: PostDocument, pictures: EmbeddedPictures = new Map()): string {
  const body = pageBody(post, pictures);
  const page = element("html", { lang: post.language }, [
    element("head", {}, [
      element("meta", { charSet: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", {
        httpEquiv: ["Content-Security-Policy"],
        content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
      }),
      element("title", {}, [text(post.title)]),
      element("style", {}, [text(pageStyle)]),
    ]),
    element("body", {}, [
      element("main", {}, [
        element("header", {}, [
          element("h1", {}, [text(post.title)]),
          element("p", {}, [
            text([post.author, post.event].filter(Boolean).join(" · ")),
            text(" · "),
            element("time", { dateTime: post.date }, [text(post.date)]),
          ]),
        ]),
        ...body.children.filter((child) => child.type !== "doctype"),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`.toWellFormed();
}

function pageBody(
  { tree, language }: Pick<PostDocument, "tree" | "language">,
  pictures: EmbeddedPictures,
): HtmlRoot {
  const hast = toHast(tree, { ...footnoteMarkup, allowDangerousHtml: true });
  const shown: Element[] = [];
  visit(hast, "element", (node, index, parent) => {
    if (node.tagName !== "img" || !parent || index === undefined) return;
    const picture = pictures.get(String(node.properties.src));
    const alt = typeof node.properties.alt === "string" ? node.properties.alt : "";
    if (picture !== undefined) shown.push(imageOf(picture, alt));
    const mark = element("a", { href: `${MARK}${shown.length - 1}` }, [text(alt || "x")]);
    parent.children[index] = picture === undefined ? text(alt) : mark;
  });
  const markup = toHtml(hast, { allowDangerousHtml: true });
  const safe = safeTree(markup, { characters: limits.noteBodyCharacters, ownHeadings: true });
  linkFootnotes(safe, postWords(language, {}).backToText);
  const slugger = new GithubSlugger();
  visit(safe, "element", (node, index, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) node.properties.id = slugger.slug(toText(node));
    const { href } = node.properties;
    if (typeof href !== "string" || !href.startsWith(MARK) || !parent || index === undefined)
      return;
    const image = shown[Number(href.slice(MARK.length))];
    if (image !== undefined) parent.children[index] = image;
  });
  return safe;
}

/** Its size is told, so that nothing moves while the page comes up. */
const imageOf = ({ bytes, type, width, height }: EmbeddedPicture, alt: string): Element =>
  element("img", {
    src: `data:image/${type === "jpg" ? "jpeg" : "png"};base64,${Buffer.from(bytes).toString("base64")}`,
    alt,
    width,
    height,
  });

const text = (value: string): { type: "text"; value: string } => ({ type: "text", value });

const element = (
  tagName: string,
  properties: Element["properties"],
  children: Element["children"] = [],
): Element => ({ type: "element", tagName, properties, children });
