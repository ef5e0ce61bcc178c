import { Fragment, Slice, type Node } from "@tiptap/pm/model";

/** A slice for the cell of a table: what stood in blocks stands in lines, parted by breaks. */
export function inlineSlice(slice: Slice): Slice {
  const nodes: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isInline) {
      nodes.push(node);
      return false;
    }
    if (!node.isTextblock) return true;
    const { schema } = node.type;
    if (node.content.size === 0) return false;
    if (nodes.length > 0) nodes.push(schema.node("hardBreak"));
    if (node.type.spec.code) nodes.push(schema.text(node.textContent.replaceAll("\n", " ")));
    else nodes.push(...node.content.content);
    return false;
  });
  return new Slice(Fragment.from(nodes), 0, 0);
}
