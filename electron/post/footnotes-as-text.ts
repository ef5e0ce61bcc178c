import type { FootnoteDefinition, Paragraph, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";

/**
 * The footnotes of a numbered post where nothing can lead to them: `[1]` in the text, and at its end paragraphs that begin
 * with `[1]`. The tree is changed; its footnotes come apart from it.
 */
export function footnotesAsText(post: Root): { post: Root; footnotes: Paragraph[] } {
  visit(post, "footnoteReference", ({ identifier }, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = { type: "text", value: signOf(identifier) };
  });
  return {
    post: { type: "root", children: post.children.filter((node) => !isFootnote(node)) },
    footnotes: post.children.filter((node) => isFootnote(node)).flatMap(paragraphsOf),
  };
}

const isFootnote = (node: RootContent): node is FootnoteDefinition =>
  node.type === "footnoteDefinition";

function paragraphsOf({ identifier, children }: FootnoteDefinition): Paragraph[] {
  return children
    .filter((child) => child.type === "paragraph")
    .map((child, index) =>
      index === 0
        ? {
            ...child,
            children: [{ type: "text", value: `${signOf(identifier)} ` }, ...child.children],
          }
        : child,
    );
}

const signOf = (identifier: string): string => `[${identifier}]`;
