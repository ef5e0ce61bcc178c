import type { Html, PhrasingContent, Root } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";

/** Highlights become `<mark>`: `==` is no Markdown outside of note apps. The tree is changed. */
export function markHighlights(tree: Root): void {
  walk(tree, "highlight", (highlight, index, parent) => {
    const inside: PhrasingContent[] = [html("<mark>"), ...highlight.children, html("</mark>")];
    parent.children.splice(index, 1, ...inside);
    return index + 1;
  });
}

const html = (value: string): Html => ({ type: "html", value });
