import type { NodeViewRendererProps } from "@tiptap/core";
import type { NodeView } from "@tiptap/pm/view";

/**
 * A heading of a table's column. An empty one heads nothing: it is a cell like others until something stands in it, so that no
 * screen reader announces a heading without words with each cell below.
 */
export function createHeadingCellView(
  first: NodeViewRendererProps["node"],
  attributes: Readonly<Record<string, unknown>>,
): NodeView {
  const dom = document.createElement("th");
  for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, String(value));
  const name = ({ content }: typeof first): void => {
    if (content.size === 0) dom.setAttribute("role", "cell");
    else dom.removeAttribute("role");
  };
  name(first);
  return {
    dom,
    contentDOM: dom,
    update(next) {
      if (next.type !== first.type || next.attrs["align"] !== first.attrs["align"]) return false;
      name(next);
      return true;
    },
  };
}
