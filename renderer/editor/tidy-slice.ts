import { Fragment, Slice, type Attrs, type Node } from "@tiptap/pm/model";

/** Copied markup nests where it only meant to indent; a note stops at limits.noteDepth, well below what is pasted into it. */
const DEEPEST = 40;

/**
 * Makes a pasted slice fit for a note: attributes that ProseMirror takes over unchecked from its own clipboard format
 * are put right, and what is nested beyond any reason becomes plain paragraphs.
 */
export function tidySlice(slice: Slice): Slice {
  if (depthOf(slice.content) <= DEEPEST) {
    return new Slice(tidied(slice.content), slice.openStart, slice.openEnd);
  }
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

function tidied(content: Fragment): Fragment {
  return Fragment.from(
    content.content.map((node) =>
      node.isText ? node : node.type.create(attributesOf(node), tidied(node.content), node.marks),
    ),
  );
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** Those of the node where they are of the right kind, else none, which means the schema's own. */
function attributesOf({ type, attrs }: Node): Attrs | null {
  switch (type.name) {
    case "heading":
      return isWhole(attrs["level"], 1, 6) ? attrs : null;
    case "orderedList":
      return isWhole(attrs["start"], 0, 999_999_999) ? attrs : null;
    case "taskItem":
      return { checked: attrs["checked"] === true };
    case "codeBlock":
      return typeof attrs["language"] === "string" ? attrs : null;
    default:
      return null;
  }
}
