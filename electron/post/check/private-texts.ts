import type { NoteBlock, NoteBody, NoteNode } from "#shared/note-body.ts";
import { openFootnotes } from "#shared/rich-text/footnote-order.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import type { PostStore } from "../post-material.ts";

/** In the JSON text of a note of which anything may be private. */
const MAY_BE_PRIVATE = /"(?:privateBlock|footnote)/;

/** The texts of all private blocks of an event and of those that are part of it, a text a line of a block. */
export function privateTexts({ events, notes }: PostStore, eventId: string): string[] {
  const ids = events
    .list()
    .filter(({ id, parentId }) => id === eventId || parentId === eventId)
    .map(({ id }) => id);
  return ids.flatMap((id) =>
    notes.list(id).flatMap(({ target }) => {
      const { body } = notes.get(target);
      // Few notes hold any, and reading all of them takes as long as writing the post.
      return MAY_BE_PRIVATE.test(body) ? textsOfNote(parseBody(body).content) : [];
    }),
  );
}

/** A footnote that only private text leads to is private as well. */
function textsOfNote(content: NoteBody["content"]): string[] {
  const isOpen = openFootnotes(content);
  return content.flatMap((node) => textsOf([node], !isOpen(node)));
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
