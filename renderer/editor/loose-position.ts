import type { Node } from "@tiptap/pm/model";
import { Selection } from "@tiptap/pm/state";
import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { placeOpen } from "#shared/rich-text/collect-open.ts";
import { caretAtEnd } from "./caret-at-end.ts";

/** How a loose end is known again in a text that may have changed since. */
export type KnownEnd = Pick<LooseEnd, "kind" | "text" | "index">;

/**
 * The position before the block in which a loose end stands: the one of its number, if it reads the same, else the first
 * that does. Null when there is none any more.
 */
export function loosePosition(document: Node, { kind, text, index }: KnownEnd): number | null {
  const body: NoteBody = document.toJSON();
  const all = placeOpen(body);
  const isIt = (one: (typeof all)[number] | undefined) => one?.kind === kind && one.text === text;
  const found = isIt(all[index]) ? all[index] : all.find(isIt);
  if (!found) return null;
  let position = 0;
  let node = document;
  for (const [depth, at] of found.path.entries()) {
    if (depth > 0) position += 1;
    for (let before = 0; before < at; before += 1) position += node.child(before).nodeSize;
    node = node.child(at);
  }
  return position;
}

/** The caret at the start of a loose end's words; at the text's end when there is none any more. */
export function caretInEnd(document: Node, end: KnownEnd): Selection {
  const position = loosePosition(document, end);
  return position === null ? caretAtEnd(document) : Selection.near(document.resolve(position + 1));
}
