import GithubSlugger from "github-slugger";
import { fromHtml } from "hast-util-from-html";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { walk, walkAll } from "#shared/rich-text/walk.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { referringText } from "./referring-text.ts";

/** What a text refers to, and what in it can be referred to. */
export interface References {
  /** Ids that stand more than once. */
  twice: string[];
  anchors: ReadonlySet<string>;
  links: string[];
  pictures: string[];
}

/** `{#id}` behind a heading, as Hugo and kramdown read it. */
const ATTRIBUTE = /(?:^|\s)\{#([A-Za-z][\w:-]*)\}\s*$/;
const ELEMENT = /<a\b[^>]*\b(?:id|name)="([^"]+)"/gi;
/** A private letter stands for a figure while the rest is read. */
const MARK = "\uE000";
/** Hugo reads its own before Markdown is read: what stands in one is no Markdown. */
const FIGURE = /^\{\{< figure src="([^"]*)"(?: [a-z]+=(?:"[^"]*"|`[^`]*`))* >\}\}$/gm;

/** The references of Markdown. Where headings have ids of their own, no other ids count. */
export function markdownReferences(body: string): References {
  const figures: string[] = [];
  const withMarks = body.replaceAll(FIGURE, (_, src: string) => `${MARK}${figures.push(src) - 1}`);
  const tree = readMarkdown(referringText(withMarks), { html: true, plain: true });
  const attributes: string[] = [];
  const elements: string[] = [];
  const slugs: string[] = [];
  const slugger = new GithubSlugger();
  walk(tree, "heading", (heading) => {
    const words = toString(heading, { includeHtml: false });
    const own = ATTRIBUTE.exec(words)?.[1];
    if (own !== undefined) attributes.push(own);
    slugs.push(slugger.slug(words.replace(ATTRIBUTE, "")), obsidianWords(words));
  });
  walk(tree, "html", ({ value }) => {
    for (const [, id = ""] of value.matchAll(ELEMENT)) elements.push(id);
  });
  const own = attributes.length > 0 ? attributes : elements;
  const { links, pictures } = addressesOf(tree, figures);
  return {
    twice: own.filter((id, index) => own.indexOf(id) !== index),
    anchors: new Set(own.length > 0 ? own : slugs),
    links,
    pictures,
  };
}

function addressesOf(
  tree: Root,
  figures: readonly string[],
): Pick<References, "links" | "pictures"> {
  const links: string[] = [];
  const pictures: string[] = [];
  walkAll(tree, (node) => {
    if (node.type === "link" || node.type === "definition") links.push(node.url);
    if (node.type === "image") pictures.push(node.url);
    // In code a figure is code.
    const said = node.type === "paragraph" ? toString(node) : "";
    const figure = said.startsWith(MARK) ? figures[Number(said.slice(1))] : undefined;
    if (figure !== undefined) pictures.push(figure);
  });
  return { links, pictures };
}

const obsidianWords = (words: string): string =>
  words
    .replaceAll(/[#^|:%\\[\]]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The references of a web page. */
export function htmlReferences(html: string): References {
  const ids: string[] = [];
  const links: string[] = [];
  const pictures: string[] = [];
  visit(fromHtml(html), "element", ({ tagName, properties }) => {
    if (typeof properties.id === "string") ids.push(properties.id);
    if (tagName === "a" && typeof properties.href === "string") links.push(properties.href);
    if (tagName === "img") pictures.push(typeof properties.src === "string" ? properties.src : "");
  });
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return { twice, anchors: new Set(ids), links, pictures };
}
