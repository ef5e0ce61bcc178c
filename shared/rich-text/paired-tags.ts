import type { PhrasingContent } from "mdast";
import type { NoteMark } from "../note-body.ts";

const TAG = /^<(\/?)su([bp])>$/i;

interface Tag {
  mark: NoteMark;
  opens: boolean;
}

/**
 * Which of these are the tags of a subscript or superscript, by their index: `<sub>` and `<sup>` with their ends among
 * the same neighbours, one within the other. A tag without its other half is text. Takes time in proportion to length.
 */
export function pairedTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, Tag> {
  const paired = new Map<number, Tag>();
  const open: { index: number; letter: string }[] = [];
  for (const [index, node] of nodes.entries()) {
    const found = node.type === "html" ? TAG.exec(node.value) : null;
    const letter = found?.[2]?.toLowerCase();
    if (!found || letter === undefined) continue;
    if (found[1] === "") {
      open.push({ index, letter });
      continue;
    }
    if (open.at(-1)?.letter !== letter) continue;
    const mark: NoteMark = { type: letter === "b" ? "subscript" : "superscript" };
    paired.set(open.pop()?.index ?? index, { mark, opens: true });
    paired.set(index, { mark, opens: false });
  }
  return paired;
}
