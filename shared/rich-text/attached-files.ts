import type { NoteBlock, NoteBody, NoteNode, Turn } from "../note-body.ts";
import { oneLine } from "./one-line.ts";

/** A picture of a note, with what stands under it and what it shows. */
export interface NotePicture {
  kind: "picture";
  file: string;
  turn: Turn;
  caption: string;
  alt: string;
}

/** Any other file of a note. */
export interface NoteAttachment {
  kind: "attachment";
  file: string;
  name: string;
}

export type AttachedFile = NotePicture | NoteAttachment;

/** The pictures and files of a note, in their order; one that stands there twice comes twice. */
export function attachedFiles(body: NoteBody): AttachedFile[] {
  return body.content.flatMap(ofNode);
}

function ofNode(node: NoteNode): AttachedFile[] {
  if (node.type === "text") return [];
  const file = fileOf(node);
  return file === null ? (node.content ?? []).flatMap(ofNode) : [file];
}

/** The file that a block stands for; null for every other block. */
export function fileOf(block: NoteBlock): AttachedFile | null {
  const { file, turn = 0, alt = "", caption = "", name = "" } = block.attrs ?? {};
  if (file === undefined) return null;
  if (block.type === "attachment") return { kind: "attachment", file, name: oneLine(name) };
  if (block.type !== "picture") return null;
  return { kind: "picture", file, turn, alt: oneLine(alt), caption: oneLine(caption) };
}
