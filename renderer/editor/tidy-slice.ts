import { Fragment, Slice, type Node } from "@tiptap/pm/model";

/** Copied markup nests where it only meant to indent; a note may be nested to limits.noteDepth, wherever this goes in. */
const DEEPEST = 40;

/** Makes plain paragraphs of a pasted slice that is nested beyond any reason. */
export function tidySlice(slice: Slice): Slice {
  if (depthOf(slice.content) <= DEEPEST) return slice;
  const paragraphs: Node[] = [];
  slice.content.descendants((node) => {
    if (!node.isTextblock || !node.textContent) return true;
    const { schema } = node.type;
    paragraphs.push(schema.node("paragraph", null, schema.text(node.textContent)));
    return false;
  });
  return new Slice(Fragment.from(paragraphs), 0, 0);
}

function depthOf(content: Fragment): number {
  let deepest = 0;
  content.forEach((node) => {
    deepest = Math.max(deepest, 1 + depthOf(node.content));
  });
  return deepest;
}
