import type { Html, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";

/** Highlights become `<mark>`: `==` is no Markdown outside of note apps. The tree is changed. */
export function markHighlights(tree: Root): void {
  visit(tree, "highlight", (highlight, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const inside: PhrasingContent[] = [html("<mark>"), ...highlight.children, html("</mark>")];
    parent.children.splice(index, 1, ...inside);
    return index + 1;
  });
}

const html = (value: string): Html => ({ type: "html", value });
