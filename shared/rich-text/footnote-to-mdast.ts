import type { FootnoteDefinition, Paragraph } from "mdast";
import type { NoteBlock } from "../note-body.ts";
import { footnoteKey } from "./footnote-label.ts";

/** How Markdown's trees name a footnote. */
export function footnoteAssociation({ attrs }: NoteBlock): { identifier: string; label: string } {
  const label = attrs?.label ?? "";
  return { identifier: footnoteKey(label).toLowerCase(), label };
}

/** A footnote's text as `[^label]: …`. */
export const footnoteToMdast = (
  footnote: NoteBlock,
  children: Paragraph[],
): FootnoteDefinition => ({
  type: "footnoteDefinition",
  ...footnoteAssociation(footnote),
  children,
});
