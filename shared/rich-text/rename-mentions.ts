import type { NoteBody, NoteNode } from "../note-body.ts";
import { type Mention, mentionLabel } from "./mention-address.ts";
import { mentionOfNode } from "./mentions-of.ts";

/** A note in which mentions have the names that `nameOf` answers with; undefined leaves the one that is there. */
export function renameMentions(
  body: NoteBody,
  nameOf: (mention: Mention) => string | undefined,
): NoteBody {
  const renamed = (node: NoteNode): NoteNode => {
    if (node.type === "text") return node;
    const mention = mentionOfNode(node);
    const label = mention && mentionLabel(nameOf(mention) ?? "");
    if (label) return { ...node, attrs: { ...node.attrs, label } };
    return node.content ? { ...node, content: node.content.map(renamed) } : node;
  };
  return { ...body, content: body.content.map(renamed) };
}
