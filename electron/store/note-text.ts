import { emptyBody, type NoteBlock, type NoteBody } from "#shared/note-body.ts";
import { footnoteKeys, relabelFootnotes } from "#shared/rich-text/relabel-footnotes.ts";

export const emptyBodyText = JSON.stringify(emptyBody);

/**
 * Whether a note's JSON holds any text but white space, a picture or a file, told without parsing: 1 MB of it is saved
 * while a person types. Only a text node has a key `"text"`, only a mention
 * and a footnote a `"label"`, and a quote inside a string is always written `\"`.
 */
export function hasText(body: string): boolean {
  return (
    /"(?:text|label)"\s*:\s*"\s*[^\s"]/.test(body) ||
    /"type"\s*:\s*"(?:picture|attachment)"/.test(body)
  );
}

/** Their text, a rule, and ours below it. Both are JSON of a Tiptap document. */
export function bodyOfBoth(theirs: string, ours: string): string {
  const first = blocksOf(theirs);
  const second = blocksOf(ours);
  return JSON.stringify({
    type: "doc",
    content: [
      ...first,
      { type: "horizontalRule" },
      ...relabelFootnotes(second, footnoteKeys(first)),
    ],
  });
}

/** A note's JSON with a block behind all others. It takes the place of an empty last paragraph. */
export function withBlockBehind(body: string, block: NoteBlock): string {
  const blocks = body === "" ? [] : blocksOf(body);
  const last = blocks.at(-1);
  const isEmpty = last?.type === "paragraph" && (last.content ?? []).length === 0;
  const content = [...(isEmpty ? blocks.slice(0, -1) : blocks), block];
  return JSON.stringify({ type: "doc", content });
}

function blocksOf(body: string): NoteBody["content"] {
  const document: NoteBody = JSON.parse(body);
  return document.content;
}
