import type { Image, Link, Root, Text } from "mdast";
import { defaultHandlers, type Handle, type Options } from "mdast-util-to-markdown";
import { writeMarkdown } from "#shared/rich-text/write-markdown.ts";

/**
 * The Markdown of a post, fit for GitHub, Hugo and Jekyll as it is. Beyond GitHub's flavour it keeps text from being read as
 * a template (`{{`, `{%`) or as a heading's attributes (`{#id}`).
 */
export function renderMarkdown(post: Root): string {
  return writeMarkdown(post, profile).toWellFormed();
}

const text: Handle = (node: Text, _, state, context) => {
  const safe = state.safe(node.value, context);
  return state.stack.includes("headingAtx")
    ? safe.replaceAll("{", "\\{")
    : safe.replaceAll(/(?<=\{)[{%:]/g, "\\$&");
};

/** Kramdown shows a backslash at the end of a line; two spaces break it everywhere, but a line of spaces ends a paragraph. */
const lineBreak: Handle = (node, parent, state, context) => {
  const value = defaultHandlers.break(node, parent, state, context);
  if (value !== "\\\n") return value;
  const at = parent?.children.indexOf(node) ?? -1;
  const neighbours = [parent?.children[at - 1], parent?.children[at + 1]];
  return neighbours.some((one) => one?.type === "break") ? value : "  \n";
};

const link: Handle & { peek?: Handle } = (node: Link, parent, state, context) => {
  const url = node.url.replaceAll("{", "%7B").replaceAll("}", "%7D");
  return defaultHandlers.link({ ...node, url }, parent, state, context);
};
link.peek = (node: Link, _, state) => defaultHandlers.link.peek(node, _, state);

/** What a picture shows is text that a template would read as well. */
const image: Handle & { peek?: Handle } = (node: Image, parent, state, context) =>
  defaultHandlers.image(node, parent, state, context).replaceAll(/(?<=\{)[{%:]/g, "\\$&");
image.peek = () => defaultHandlers.image.peek();

const profile: Options = { handlers: { text, break: lineBreak, link, image } };
