import type { NoteBlock, NoteNode } from "#shared/note-body.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import type { PostStore } from "../post-material.ts";

/** The texts of all private blocks of an event and of those that are part of it, a text a line of a block. */
export function privateTexts({ events, notes }: PostStore, eventId: string): string[] {
  const ids = events
    .list()
    .filter(({ id, parentId }) => id === eventId || parentId === eventId)
    .map(({ id }) => id);
  return ids.flatMap((id) =>
    notes
      .list(id)
      .flatMap(({ target }) => textsOf(parseBody(notes.get(target).body).content, false)),
  );
}

function textsOf(nodes: readonly NoteNode[], isPrivate: boolean): string[] {
  const own = nodes.map((node) => (node.type === "text" ? node.text : "")).join("");
  const said = isPrivate && own.trim() !== "" ? [own.trim()] : [];
  const below = nodes.flatMap((node) =>
    node.type === "text"
      ? []
      : [
          ...textsOf(node.content ?? [], isPrivate || node.type === "privateBlock"),
          ...(isPrivate || node.type === "privateBlock" ? attributeTexts(node) : []),
        ],
  );
  return [...said, ...below];
}

/** What a picture shows and what a file is called is text as well. */
const attributeTexts = ({ attrs }: NoteBlock): string[] =>
  [attrs?.alt, attrs?.name].filter((text): text is string => (text ?? "").trim() !== "");
