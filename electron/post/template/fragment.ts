import type { BlockContent, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { walk } from "#shared/rich-text/walk.ts";

/** Makes the blocks of a fragment for the place where it stands: `under` is the level of the heading above it. */
export type MakeBlocks = (under: number) => RootContent[];

/**
 * A piece of a post that is a tree already: a note, an abstract, a line of links. A template can place it and ask whether it
 * has headings; it cannot take it apart. As text, for filters, it is its words.
 */
export class Fragment {
  readonly blocks: MakeBlocks;
  /** The words of its headings outside of quotes and lists. */
  declare readonly headings: readonly string[];
  declare readonly startsWithHeading: boolean;

  constructor(blocks: MakeBlocks) {
    this.blocks = blocks;
    // A template sees own properties alone; few ask, so they are made when asked for.
    Object.defineProperties(this, {
      headings: {
        get: () => blocks(1).flatMap((node) => (node.type === "heading" ? [toString(node)] : [])),
      },
      startsWithHeading: { get: () => blocks(1)[0]?.type === "heading" },
    });
  }

  toString(): string {
    return textOf(this.blocks(1));
  }
}

/** The words of blocks, a blank between them. */
export function textOf(blocks: readonly RootContent[]): string {
  return blocks
    .map((block) => toString(block, { includeHtml: false }))
    .filter((words) => words !== "")
    .join(" ");
}

/** The same fragment whatever heading it stands under. */
export function fragmentUnder(fragment: Fragment, under: number): Fragment {
  return new Fragment(() => fragment.blocks(under));
}

/** Without headings: each is a paragraph in bold. For outlines in which a talk has no heading. */
export function asProse(fragment: Fragment): Fragment {
  return new Fragment((under) => {
    const root = { type: "root" as const, children: fragment.blocks(under) };
    walk(root, "heading", (heading, index, parent) => {
      const bold: BlockContent = {
        type: "paragraph",
        children: [{ type: "strong", children: heading.children }],
      };
      parent.children.splice(index, 1, bold);
    });
    return root.children;
  });
}
