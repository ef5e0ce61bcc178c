import type { Html, Image, Root } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";
import { toString } from "mdast-util-to-string";
import { renderMarkdown } from "../render-markdown.ts";

/**
 * Pictures that stand alone as Hugo's `figure`; the line in italics below one is its caption. The tree is changed.
 */
export function setFigures(post: Root): void {
  walk(post, "paragraph", (paragraph, index, parent) => {
    const [image, ...more] = paragraph.children;
    if (image?.type !== "image" || more.length > 0) return;
    const below = parent.children[index + 1];
    const [words, ...rest] = below?.type === "paragraph" ? below.children : [];
    const caption = words?.type === "emphasis" && rest.length === 0 ? toString(words) : null;
    const figure: Html = { type: "html", value: figureOf(image, caption) };
    parent.children.splice(index, caption === null ? 1 : 2, figure);
  });
}

function figureOf({ url, alt }: Image, caption: string | null): string {
  const parts = [
    `src="${url.replaceAll(/["\\`\s]/g, encodeURIComponent)}"`,
    `alt=${asIs(oneLine(alt ?? ""))}`,
    ...(caption === null ? [] : [`caption="${asMarkdown(oneLine(caption))}"`]),
  ];
  return `{{< figure ${parts.join(" ")} >}}`;
}

/** A parameter of a shortcode is one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/**
 * A parameter that Hugo shows as it is. Between quotation marks it drops backslashes or stumbles over them, between backticks
 * it takes everything but a backtick.
 */
const asIs = (text: string): string =>
  /["\\]/.test(text) ? `\`${text.replaceAll("`", "'")}\`` : `"${text}"`;

/**
 * A parameter that Hugo reads as Markdown, which knows signs by number: no backslash, quotation mark or backtick is left, and no
 * highlight where a blog has them.
 */
const asMarkdown = (text: string): string =>
  renderMarkdown({
    type: "root",
    children: [{ type: "paragraph", children: [{ type: "text", value: text }] }],
  })
    .trimEnd()
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => numbered(sign))
    .replaceAll(/["\\`]|(?<==)=|=(?==)/g, numbered);

const numbered = (sign: string): string => `&#${sign.charCodeAt(0)};`;
