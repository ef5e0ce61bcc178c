import type { NoteBody, NoteNode } from "#shared/note-body.ts";

/** A note of these blocks. */
export const bodyOf = (...content: NoteNode[]): NoteBody => ({ type: "doc", content });

/** A text. */
export const words = (text: string): NoteNode => ({ type: "text", text });

/** A paragraph of these texts and nodes. */
export const paragraph = (...content: (NoteNode | string)[]): NoteNode => ({
  type: "paragraph",
  content: content.map((one) => (typeof one === "string" ? words(one) : one)),
});
