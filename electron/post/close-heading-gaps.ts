import type { Heading, Root } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/**
 * Lets no heading skip a level: the highest stand at `level`, each other one below the heading that it belongs to. A part that
 * has nothing to say takes its heading along, and those below it would hang in the air. The tree is changed and handed back.
 */
export function closeHeadingGaps(post: Root, level: number): Root {
  /** The headings above the present one, outermost first: as they were, and as they are now. */
  let above: { was: number; is: Heading["depth"] }[] = [];
  walk(post, "heading", (heading) => {
    const was = heading.depth;
    above = above.filter((one) => one.was < was);
    const wanted = (above.at(-1)?.is ?? level - 1) + 1;
    heading.depth = LEVELS.find((one) => one === wanted) ?? 6;
    above.push({ was, is: heading.depth });
  });
  return post;
}
