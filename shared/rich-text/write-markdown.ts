import type { Highlight, Image, Root, Text } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import "mdast-util-highlight-mark";
import { toString } from "mdast-util-to-string";
import {
  defaultHandlers,
  toMarkdown,
  type Attention,
  type Handle,
  type Options,
} from "mdast-util-to-markdown";
import { SKIP, visit } from "unist-util-visit";

const attention: Attention = () => ({ construct: "highlight", markers: ["="], sizes: [2] });
const highlight: Handle & { attention?: Attention; peek?: Handle } = (
  node: Highlight,
  _,
  state,
  context,
) => `==${state.containerPhrasing(node, { ...context, before: "=", after: "=" })}==`;
highlight.attention = attention;
highlight.peek = () => "=";

/** `=` beside `=` is escaped; a lone one is harmless. Patterns would miss one of three, for their matches do not overlap. */
const text: Handle = (node: Text, _, state, context) =>
  keepsReference(state.safe(node.value, context), context.before).replaceAll(
    /(?<!\\)((?:\\\\)*)((?:\\?=)+)/g,
    (found, backslashes: string, run: string, at: number, all: string) => {
      const count = run.replaceAll("\\", "").length;
      const touches =
        (at === 0 && context.before.endsWith("=")) ||
        (at + found.length === all.length && context.after.startsWith("="));
      return count > 1 || touches ? backslashes + "\\=".repeat(count) : found;
    },
  );

/** Text as it is written behind `before`: a colon right behind a footnote's reference would define that footnote (`[^1]: so`). */
export const keepsReference = (written: string, before: string): string =>
  before.endsWith("]") && written.startsWith(":") ? `\\${written}` : written;

/** What a picture shows would lose its `==`: the words of highlights are all that is kept of it. */
const image: Handle & { peek?: Handle } = (node: Image, parent, state, context) => {
  const markdown = defaultHandlers.image(node, parent, state, context);
  const end = markdown.lastIndexOf(`](${node.url}`);
  if (end < 0) return markdown;
  const alt = markdown.slice(0, end).replaceAll(/(?<!\\)((?:\\\\)*)=/g, "$1\\=");
  return alt + markdown.slice(end);
};
image.peek = () => defaultHandlers.image.peek();

/** `==highlights==`. */
export const highlightToMarkdown: Options = { handlers: { highlight, text, image } };

/** `www.` begins an address whatever follows it; mdast-util-gfm-autolink-literal minds letters and dots alone. */
const addressesToMarkdown: Options = {
  unsafe: [
    {
      character: ".",
      before: "[Ww]{3}",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "link", "image", "label"],
    },
  ],
};

/**
 * Dashes would make the first line of a file look like front matter, and stars after a star for a bullet are one rule.
 */
const thematicBreak: Handle = (_, __, state) => (state.bulletCurrent === "*" ? "___" : "***");

/** The Markdown of a tree, for GitHub's flavour and with `extension` for what goes beyond it. Ends with a line end unless empty. */
export function writeMarkdown(tree: Root, extension: Options): string {
  return toMarkdown(tree, {
    bullet: "-",
    rule: "*",
    handlers: { thematicBreak },
    extensions: [
      gfmToMarkdown({ tablePipeAlign: hasNarrowTables(tree) }),
      addressesToMarkdown,
      extension,
    ],
  });
}

/** Cells that are filled up to the widest of their column: no more characters than this go into a text for it. */
const MOST_PADDING = 100_000;

/** Whether the pipes of all tables may be set below each other: one long cell would make each row as long. */
function hasNarrowTables(tree: Root): boolean {
  let characters = 0;
  visit(tree, "table", (table) => {
    const widest = Math.max(
      ...table.children.flatMap((row) => row.children.map((cell) => toString(cell).length)),
    );
    characters += widest * table.children.length * (table.align?.length ?? 1);
    return SKIP;
  });
  return characters <= MOST_PADDING;
}
