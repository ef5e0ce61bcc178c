import type { NoteBlock, NoteNode } from "../note-body.ts";
import type { Mention } from "./mention-address.ts";

/** What a mention names; null for any other node. */
export const mentionOfNode = ({ type, attrs }: NoteBlock): Mention | null =>
  type === "mention" && attrs?.of !== undefined && attrs.id !== undefined
    ? { of: attrs.of, id: attrs.id }
    : null;

/** What nodes mention, each once. */
export function mentionsOf(nodes: readonly NoteNode[]): Mention[] {
  const found = new Map<string, Mention>();
  const look = (inside: readonly NoteNode[]): void => {
    for (const node of inside) {
      if (node.type === "text") continue;
      const mention = mentionOfNode(node);
      if (mention) found.set(`${mention.of} ${mention.id}`, mention);
      if (node.content) look(node.content);
    }
  };
  look(nodes);
  return [...found.values()];
}
