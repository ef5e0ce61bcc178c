import type { Code, Heading, Html, Image, InlineCode, Link, Root, Text } from "mdast";
import { defaultHandlers, type Handle, type Options } from "mdast-util-to-markdown";
import {
  highlightToMarkdown,
  keepsReference,
  writeMarkdown,
} from "#shared/rich-text/write-markdown.ts";
import { idOf } from "./profile/anchor-ids.ts";
import { codeBesideTemplates } from "./profile/code-beside-templates.ts";
import type { Profile } from "./profile/profile.ts";

/** What of a profile its Markdown depends on. */
export type Dialect = Pick<Profile, "anchors" | "reader" | "templates">;

const github: Dialect = { anchors: "github", reader: "github", templates: "none" };

/**
 * The Markdown of a post, fit for GitHub as it is, and for the reader of a profile. Beyond GitHub's flavour it keeps text from
 * being read as a template (`{{`, `{%`) or as a heading's attributes (`{#id}`).
 */
export function renderMarkdown(post: Root, dialect: Dialect = github): string {
  return writeMarkdown(post, optionsOf(dialect)).toWellFormed();
}

function optionsOf({ anchors, reader, templates }: Dialect): Options {
  const read = reader === "kramdown" ? forKramdown : asIs;
  const code = (value: string): string => codeBesideTemplates(value, templates);

  const text: Handle = (node: Text, _, state, context) => {
    const safe = keepsReference(state.safe(node.value, context), context.before);
    const tame = state.stack.includes("headingAtx")
      ? safe.replaceAll("{", "\\{").replaceAll("{%", "{\\%")
      : safe.replaceAll(/(?<=\{)[{%:]/g, "\\$&");
    return read(reader === "obsidian" ? tame.replaceAll(/={2,}/g, escapeEach) : tame);
  };
  const link: Handle & { peek?: Handle } = (node: Link, parent, state, context) => {
    const url = node.url.startsWith("{%") ? node.url : unbraced(node.url);
    return readAddress(defaultHandlers.link({ ...node, url }, parent, state, context), reader);
  };
  link.peek = (node: Link, _, state) => defaultHandlers.link.peek(node, _, state);
  /** What a picture shows is text that a template would read as well. */
  const image: Handle & { peek?: Handle } = (node: Image, parent, state, context) =>
    read(defaultHandlers.image(node, parent, state, context).replaceAll(/(?<=\{)[{%:]/g, "\\$&"));
  image.peek = () => defaultHandlers.image.peek();
  const inlineCode: Handle & { peek?: Handle } = (node: InlineCode, parent, state) => {
    const written = code(defaultHandlers.inlineCode(node, parent, state));
    // A bar ends a cell even within code (GFM 0.29, 4.10).
    return state.stack.includes("tableCell") ? written.replaceAll("|", "\\|") : written;
  };
  inlineCode.peek = () => defaultHandlers.inlineCode.peek();
  const heading: Handle = (node: Heading, parent, state, context) => {
    const anchor: Html = { type: "html", value: `<a id="${idOf(node)}"></a>` };
    const children = anchors === "element" ? [anchor, ...node.children] : node.children;
    const line = defaultHandlers.heading({ ...node, children }, parent, state, context);
    return anchors === "attribute" ? `${line} {#${idOf(node)}}` : line;
  };
  const block: Handle = (node: Code, parent, state, context) =>
    code(defaultHandlers.code(node, parent, state, context));
  const marks = reader === "obsidian" && highlight ? { highlight } : {};
  return {
    handlers: { ...marks, text, break: lineBreak, link, image, inlineCode, heading, code: block },
  };
}

const highlight = highlightToMarkdown.handlers?.highlight;
const escapeEach = (run: string): string => "\\=".repeat(run.length);

const asIs = (text: string): string => text;

/**
 * Kramdown reads a bar in any line as a table and two dollar signs as mathematics, and knows fewer escapes than CommonMark:
 * its backslash stays before signs that are none of its own.
 */
const forKramdown = (text: string): string =>
  text
    .replaceAll(/(?<!\\)\|/g, "\\|")
    .replaceAll("$$", "\\$\\$")
    .replaceAll("\\&", "&amp;")
    .replaceAll("\\@", "&#64;")
    .replaceAll("\\%", "&#37;");

/** Words of a link are escaped already; of its address only what kramdown would not unescape. */
const readAddress = (link: string, reader: Dialect["reader"]): string =>
  reader === "kramdown" ? link.replaceAll("\\&", "&amp;").replaceAll("\\@", "&#64;") : link;

const unbraced = (url: string): string => url.replaceAll("{", "%7B").replaceAll("}", "%7D");

/** Kramdown shows a backslash at the end of a line; two spaces break it everywhere, but a line of spaces ends a paragraph. */
const lineBreak: Handle = (node, parent, state, context) => {
  const value = defaultHandlers.break(node, parent, state, context);
  if (value !== "\\\n") return value;
  const at = parent?.children.indexOf(node) ?? -1;
  const neighbours = [parent?.children[at - 1], parent?.children[at + 1]];
  return neighbours.some((one) => one?.type === "break") ? value : "  \n";
};
