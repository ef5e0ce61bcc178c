import { XMLBuilder } from "fast-xml-parser";
import type { List } from "mdast";
import { toString } from "mdast-util-to-string";
import { headingText, withoutContents } from "../contents.ts";
import { footnotesAsText } from "../footnotes-as-text.ts";
import type { PostDocument } from "../post-document.ts";
import { xmlText } from "./xml-text.ts";

interface Outline {
  "@_text": string;
  outline: Outline[];
}

const outline = (text: string): Outline => ({
  "@_text": xmlText(text).replaceAll(/\s+/g, " ").trim(),
  outline: [],
});

/**
 * A post as an outline for mind maps (OPML 2.0): headings in their levels, below them paragraphs and lists as they are nested.
 * Tables and code are their words, and footnotes stand last. The post's tree is changed.
 */
export function renderOpml(post: PostDocument): string {
  const root = outline(post.title);
  const open: { depth: number; of: Outline }[] = [{ depth: 0, of: root }];
  // The contents are the outline itself.
  const { post: said, footnotes } = footnotesAsText(withoutContents(post.tree));
  for (const node of said.children) {
    const here = open.at(-1)?.of ?? root;
    if (node.type === "heading") {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const of = outline(headingText(node));
      (open.at(-1)?.of ?? root).outline.push(of);
      open.push({ depth: node.depth, of });
    } else if (node.type === "list") here.outline.push(...itemsOf(node));
    else if (node.type === "table") {
      here.outline.push(
        ...node.children.map((row) =>
          outline(row.children.map((cell) => toString(cell)).join(" | ")),
        ),
      );
    } else {
      const words = toString(node, { includeHtml: false });
      if (words.trim() !== "") here.outline.push(outline(words));
    }
  }
  root.outline.push(...footnotes.map((words) => outline(toString(words, { includeHtml: false }))));
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
  });
  const head = {
    title: root["@_text"],
    dateCreated: new Date(`${post.date}T12:00:00Z`).toUTCString(),
  };
  return builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    opml: { "@_version": "2.0", head, body: { outline: [root] } },
  });
}

const itemsOf = (list: List): Outline[] =>
  list.children.map((item) => {
    const of = outline("");
    for (const child of item.children) {
      if (child.type === "list") of.outline.push(...itemsOf(child));
      else if (of["@_text"] === "") of["@_text"] = outline(toString(child))["@_text"];
      else of.outline.push(outline(toString(child)));
    }
    return of;
  });
