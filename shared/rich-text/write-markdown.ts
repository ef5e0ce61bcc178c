import type { Highlight, Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import "mdast-util-highlight-mark";
import {
  toMarkdown,
  type Attention,
  type ConstructName,
  type Handle,
  type Options,
} from "mdast-util-to-markdown";

/** Spans whose text is taken as it stands (mdast-util-to-markdown, unsafe.js). */
const LITERAL_SPANS: ConstructName[] = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe",
];

const attention: Attention = () => ({ construct: "highlight", markers: ["="], sizes: [2] });
const highlight: Handle & { attention?: Attention; peek?: Handle } = (
  node: Highlight,
  _,
  state,
  context,
) => `==${state.containerPhrasing(node, { ...context, before: "=", after: "=" })}==`;
highlight.attention = attention;
highlight.peek = () => "=";

/** `==highlights==`. A lone `=` within a line is harmless and stays as it is. */
export const highlightToMarkdown: Options = {
  handlers: { highlight },
  unsafe: [
    { character: "=", before: "=", inConstruct: "phrasing", notInConstruct: LITERAL_SPANS },
    { character: "=", after: "=", inConstruct: "phrasing", notInConstruct: LITERAL_SPANS },
  ],
};

/** The Markdown of a tree, for GitHub's flavour and with `extension` for what goes beyond it. Ends with a line end unless empty. */
export function writeMarkdown(tree: Root, extension: Options): string {
  return toMarkdown(tree, {
    bullet: "-",
    // Dashes would make the first line of a file look like front matter, and a list's bullet like a rule.
    rule: "*",
    extensions: [gfmToMarkdown(), extension],
  });
}
