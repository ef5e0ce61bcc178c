import type { Element, Nodes, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { sanitize, type Schema } from "hast-util-sanitize";
import { SKIP, visit } from "unist-util-visit";
import { limits } from "../limits.ts";
import { linkAddress } from "./link-address.ts";
import { isTameMarkup } from "./markup-size.ts";

const words = (text: string): string[] => text.split(" ");

/** Everything an abstract may hold: no pictures, nothing that loads, no style, class or id. */
const schema: Schema = {
  tagNames: words(
    "p div br hr strong em del mark code sub sup a pre blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td input",
  ),
  attributes: {
    a: ["href"],
    ol: ["start"],
    td: [["align", "left", "center", "right"]],
    th: [["align", "left", "center", "right"]],
    input: ["checked", ["type", "checkbox"], ["disabled", true]],
  },
  // Addresses are checked one by one below.
  protocols: {},
  ancestors: Object.fromEntries(
    words("caption thead tbody tfoot tr th td").map((name) => [name, ["table"]]),
  ),
  // The box of a task may be shown, never ticked: the note is where that is done.
  required: { input: { type: "checkbox", disabled: true } },
  clobber: [],
  strip: words(
    "script style template noscript noembed noframes iframe object svg math head title select textarea xmp plaintext video audio",
  ),
  allowComments: false,
  allowDoctypes: false,
};

/** Elements that mean what an allowed one says; blocks among them keep their words apart. */
const SAME_AS: Readonly<Record<string, string>> = {
  b: "strong",
  i: "em",
  s: "del",
  strike: "del",
  tt: "code",
  kbd: "code",
  samp: "code",
  ...Object.fromEntries(
    words(
      "section article main aside header footer nav address figure figcaption details summary center form fieldset",
    ).map((name) => [name, "div"]),
  ),
};

/** What a text may be: how long, and whether its links may lead to its own headings (`#slug`). */
export interface MarkupLimit {
  characters: number;
  ownHeadings: boolean;
}
const abstractLimit: MarkupLimit = { characters: limits.abstractCharacters, ownHeadings: false };

/**
 * THE way from HTML of others to what may be shown: a tree of allowed elements alone, links to http, https and mailto
 * alone. Pure, no DOM. Text that is too long or nested too deeply to be real is its words without markup, cut at the
 * limit. Never throws.
 */
export function safeTree(html: string, limit: MarkupLimit = abstractLimit): Root {
  const tree = isTameMarkup(html, limit.characters) ? cleaned(html, limit) : null;
  return tree ?? cleaned(withoutTags(html.slice(0, limit.characters)), limit) ?? emptyTree();
}

const emptyTree = (): Root => ({ type: "root", children: [] });

/** Null when a tree is nested too deeply to be walked or shown. */
function cleaned(html: string, { ownHeadings }: MarkupLimit): Root | null {
  try {
    const parsed = fromHtml(html, { fragment: true });
    visit(parsed, "element", (element) => {
      element.tagName = SAME_AS[element.tagName] ?? element.tagName;
    });
    const tree = asRoot(sanitize(parsed, schema));
    unlinkRefused(tree, ownHeadings);
    return isShallow(tree) ? tree : null;
  } catch (error) {
    // The stack ran out.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function asRoot(node: Nodes): Root {
  if (node.type === "root") return node;
  return node.type === "doctype" ? emptyTree() : { type: "root", children: [node] };
}

/** Relative addresses lead nowhere here, and an address may hide its scheme better than a list of schemes can tell. */
function unlinkRefused(tree: Root, ownHeadings: boolean): void {
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName !== "a" || !parent || index === undefined) return undefined;
    const { href } = element.properties;
    const address = typeof href === "string" ? allowed(href, ownHeadings) : null;
    if (address !== null) {
      element.properties.href = address;
      return undefined;
    }
    parent.children.splice(index, 1, ...element.children);
    return [SKIP, index];
  });
}

const allowed = (href: string, ownHeadings: boolean): string | null =>
  ownHeadings && href.startsWith("#") ? href : linkAddress(href);

function isShallow(tree: Root): boolean {
  let level: Element[] = elementsOf(tree);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.markupDepth) return false;
    level = level.flatMap(elementsOf);
  }
  return true;
}

const elementsOf = ({ children }: { children: RootContent[] }): Element[] =>
  children.flatMap((child) => (child.type === "element" ? [child] : []));

/** Every complete tag is a space, so words stay apart; what is left of `<` is the character. */
const withoutTags = (html: string): string =>
  html.replaceAll(/<[^<>]*>/g, " ").replaceAll("<", "&lt;");
