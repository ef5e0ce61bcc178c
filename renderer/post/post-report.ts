import GithubSlugger from "github-slugger";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { postWordCount } from "#shared/rich-text/post-word-count.ts";
import { postSections } from "#shared/rich-text/post-sections.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";

/** A place in a text, in characters. */
export interface TextPlace {
  /** What is there, for people. */
  words: string;
  start: number;
  end: number;
}

/** What there is to say of a post's text before it goes out. */
export interface PostReport {
  words: number;
  /** Pictures that say nothing to who cannot see them. */
  withoutAlt: TextPlace[];
  /** Links within the post that lead to no heading of it. */
  deadLinks: TextPlace[];
}

interface Section {
  words: number;
  headings: string[];
  links: string[];
  /** Addresses of pictures without a description. */
  pictures: string[];
}

/** Reports on one text after the other; sections that stay the same are read once. */
export function createPostReports(): (markdown: string) => PostReport {
  let known = new Map<string, Section>();
  return (markdown) => {
    const texts = postSections(markdown);
    const sections = texts.map((text) => known.get(text) ?? readSection(text));
    known = new Map(texts.map((text, index) => [text, sections[index] ?? readSection(text)]));
    return reportOf(texts, sections);
  };
}

function readSection(markdown: string): Section {
  const tree = readMarkdown(markdown, { html: true });
  const section: Section = { words: 0, headings: [], links: [], pictures: [] };
  section.words = postWordCount(tree);
  visit(tree, (node) => {
    if (node.type === "heading") section.headings.push(toString(node, { includeHtml: false }));
    if (node.type === "link" && node.url.startsWith("#")) section.links.push(node.url);
    if (node.type === "image" && (node.alt ?? "").trim() === "") section.pictures.push(node.url);
  });
  return section;
}

function reportOf(texts: readonly string[], sections: readonly Section[]): PostReport {
  const slugger = new GithubSlugger();
  const slugs = new Set(
    sections.flatMap(({ headings }) => headings.map((words) => `#${slugger.slug(words)}`)),
  );
  const report: PostReport = { words: 0, withoutAlt: [], deadLinks: [] };
  let at = 0;
  for (const [index, { words, links, pictures }] of sections.entries()) {
    const text = texts[index] ?? "";
    report.words += words;
    report.withoutAlt.push(...placesOf(text, pictures, at));
    const dead = links.filter((link) => !slugs.has(decoded(link)));
    report.deadLinks.push(...placesOf(text, dead, at));
    at += text.length;
  }
  return report;
}

/** Where addresses stand in a section, the same one twice at two places. */
function placesOf(text: string, addresses: readonly string[], at: number): TextPlace[] {
  let from = 0;
  return addresses.map((address) => {
    const found = text.indexOf(`](${address}`, from);
    const start = found === -1 ? 0 : found + 2;
    from = found === -1 ? from : start;
    return {
      words: address,
      start: at + start,
      end: at + start + (found === -1 ? 0 : address.length),
    };
  });
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
