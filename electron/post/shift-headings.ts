import type { Root } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** The level at which templates begin. */
const FIRST = 2;

/** Moves all headings so that those of the second level stand at `level`; six at most. The tree is changed and handed back. */
export function shiftHeadings(post: Root, level: number): Root {
  if (level === FIRST) return post;
  walk(post, "heading", (heading) => {
    const moved = heading.depth + level - FIRST;
    heading.depth = LEVELS.find((one) => one === moved) ?? (moved < 1 ? 1 : 6);
  });
  return post;
}
