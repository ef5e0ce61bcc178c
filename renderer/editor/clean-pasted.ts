import { buildWordLists, markTasks } from "./pasted-lists.ts";
import { preparePastedTables } from "./pasted-tables.ts";

/** Nothing in them is text that a person meant to copy. */
const SILENT =
  "style, script, noscript, template, title, meta, link, svg, math, canvas, iframe, object, embed, audio, video, [hidden]";
const BLOCKS =
  "p, div, ul, ol, li, table, blockquote, pre, h1, h2, h3, h4, h5, h6, hr, section, article";

/**
 * Prepares pasted HTML for the schema, which then takes what it knows and drops the rest. `root` is in a document that
 * loads and runs nothing. Pictures become their alternative text.
 */
export function cleanPasted(root: HTMLElement): void {
  for (const element of root.querySelectorAll(SILENT)) element.remove();
  buildWordLists(root);
  applyStyles(root);
  for (const picture of root.querySelectorAll("img")) picture.replaceWith(picture.alt.trim());
  preparePastedTables(root);
  // Google Docs and Chromium write an empty line as a break between two blocks.
  for (const lineBreak of root.querySelectorAll("br")) {
    if (isBlock(lineBreak.previousElementSibling) || isBlock(lineBreak.nextElementSibling)) {
      lineBreak.remove();
    }
  }
  markTasks(root);
}

/** The content security policy keeps a style attribute from meaning anything, but in a style is what is bold and what is hidden. */
function applyStyles(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement>("[style]")) {
    element.style.cssText = element.getAttribute("style") ?? "";
    if (element.style.display === "none") element.remove();
  }
}

const isBlock = (element: Element | null): boolean => element?.matches(BLOCKS) ?? false;
