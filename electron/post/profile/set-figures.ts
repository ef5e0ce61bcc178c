import type { Html, Image, Root } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";
import { toString } from "mdast-util-to-string";

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
    ["src", url],
    ["alt", alt ?? ""],
    ...(caption === null ? [] : [["caption", caption]]),
  ];
  return `{{< figure ${parts.map(([name, value]) => `${name}=${quoted(value ?? "")}`).join(" ")} >}}`;
}

/** A shortcode's text ends at its quotation mark, and is one line. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/\s+/g, " ").replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
