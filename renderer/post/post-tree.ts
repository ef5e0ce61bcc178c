import type { Element, Root } from "hast";
import { sanitize, type Schema } from "hast-util-sanitize";
import type { Highlight } from "mdast";
import { toHast, type State } from "mdast-util-to-hast";
import { SKIP, visit } from "unist-util-visit";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";

const words = (text: string): string[] => text.split(" ");

/** What Markdown itself can say. Pictures come with a later version of the app; nothing here loads anything. */
const schema: Schema = {
  tagNames: words(
    "p br hr strong em del mark code pre a blockquote ul ol li input h1 h2 h3 h4 h5 h6 table thead tbody tr th td",
  ),
  attributes: {
    a: ["href"],
    ol: ["start"],
    input: ["checked", ["type", "checkbox"], ["disabled", true]],
  },
  // A box may be shown, never ticked: the note is where it is ticked.
  required: { input: { type: "checkbox", disabled: true } },
  protocols: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

/** A post's Markdown as a tree to be shown. Raw HTML is the text it is written in. */
export function postTree(markdown: string): Root {
  const read = toHast(readMarkdown(markdown, { html: false, tables: true }), {
    handlers: { highlight },
  });
  const safe = sanitize(read, schema);
  const tree: Root = safe.type === "root" ? safe : { type: "root", children: [] };
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName !== "a" || !parent || index === undefined) return undefined;
    const { href } = element.properties;
    if (typeof href === "string" && (href.startsWith("#") || linkAddress(href) !== null)) {
      return undefined;
    }
    parent.children.splice(index, 1, ...element.children);
    return [SKIP, index];
  });
  return tree;
}

const highlight = (state: State, node: Highlight): Element => ({
  type: "element",
  tagName: "mark",
  properties: {},
  children: state.all(node),
});
