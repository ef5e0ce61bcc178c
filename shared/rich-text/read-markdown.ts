import type { Root } from "mdast";
import { fromMarkdown, type Extension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { highlightMarkFromMarkdown } from "mdast-util-highlight-mark";
import { gfm } from "micromark-extension-gfm";
import { highlightMark } from "micromark-extension-highlight-mark";
import { readPrivateBlocks } from "./private-blocks.ts";
import { readParts } from "./read-parts.ts";
import { splitMarkdown } from "./split-markdown.ts";
import { constructsToSkip } from "./tame-markdown.ts";

/**
 * `html`: the Markdown of others, in which blocks of raw HTML become nodes. Else it is a note's: they are the text they are
 * written in, and there are private blocks. Single tags are nodes always.
 */
export interface MarkdownReading {
  html: boolean;
  /** CommonMark alone: headings, links, pictures and HTML are the same, in half the time. */
  plain?: boolean;
}

/** The tree of Markdown with GitHub's extensions and `==highlights==`. Never throws, and takes time in proportion to length. */
export function readMarkdown(markdown: string, reading: MarkdownReading): Root {
  const { plain = false } = reading;
  const left = reading.html ? [] : ["htmlFlow"];
  const children = readParts(splitMarkdown(markdown), (part) => {
    const skipped = [...left, ...constructsToSkip(part)];
    const tree = fromMarkdown(part, {
      extensions: [...(plain ? [] : [gfm(), highlightMark()]), { disable: { null: skipped } }],
      mdastExtensions: plain ? [] : [nodesOfGfm(), highlightMarkFromMarkdown],
    });
    if (!reading.html) readPrivateBlocks(tree, part);
    return tree.children;
  });
  return { type: "root", children };
}

/**
 * Without the second search for addresses in the finished text: it would link `https\\://example.org`, which is how
 * text that is no link is written.
 */
function nodesOfGfm(): Extension[] {
  return gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
}
