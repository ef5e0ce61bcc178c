import type { RootContent } from "mdast";
import { fromMarkdown, type Extension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { highlightMarkFromMarkdown } from "mdast-util-highlight-mark";
import { gfm } from "micromark-extension-gfm";
import { highlightMark } from "micromark-extension-highlight-mark";
import { definedElsewhere, type KnownLabels } from "./defined-elsewhere.ts";
import { emojiNames, emojiNamesFromMarkdown, type EmojiOf } from "./emoji-by-name.ts";
import { readPrivateBlocks } from "./private-blocks.ts";
import { constructsToSkip } from "./tame-markdown.ts";

/**
 * `html`: the Markdown of others, in which blocks of raw HTML become nodes. Else it is a note's: they are the text they are
 * written in, and there are private blocks. Single tags are nodes always.
 */
export interface MarkdownReading {
  html: boolean;
  /** CommonMark alone: headings, links, pictures and HTML are the same, in half the time. */
  plain?: boolean;
  /** With it `:name:` is the sign. */
  emojiOf?: EmojiOf | undefined;
}

/** The blocks of a text that is read in one piece. `known`: what definitions elsewhere are called. */
export function readMarkdownPart(
  text: string,
  { html, plain = false, emojiOf }: MarkdownReading,
  known: KnownLabels = [],
): RootContent[] {
  const left = html ? [] : ["htmlFlow"];
  const skipped = [...left, ...constructsToSkip(text)];
  const tree = fromMarkdown(text, {
    extensions: [
      ...(plain ? [] : [gfm(), highlightMark()]),
      { disable: { null: skipped } },
      ...(emojiOf ? [emojiNames(emojiOf)] : []),
      ...(known.length > 0 ? [definedElsewhere(known)] : []),
    ],
    mdastExtensions: [
      ...(plain ? [] : [nodesOfGfm(), highlightMarkFromMarkdown]),
      ...(emojiOf ? [emojiNamesFromMarkdown(emojiOf)] : []),
    ],
  });
  if (!html) readPrivateBlocks(tree, text);
  return tree.children;
}

/**
 * Without the second search for addresses in the finished text: it would link `https\\://example.org`, which is how
 * text that is no link is written.
 */
function nodesOfGfm(): Extension[] {
  return gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
}
