import type { PhrasingContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { limits } from "../limits.ts";
import type { NoteBlock } from "../note-body.ts";
import { readAttachmentAddress } from "./attachment-address.ts";
import { oneLine } from "./one-line.ts";

/** Pictures and attached files of a paragraph stand for themselves, between what is written before and after them. */
export function aroundAttachedFiles(
  nodes: readonly PhrasingContent[],
  paragraph: (run: readonly PhrasingContent[]) => NoteBlock[],
): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let run: PhrasingContent[] = [];
  for (const node of nodes) {
    const file = attachedFileOf(node);
    if (file === null) {
      run.push(node);
      continue;
    }
    blocks.push(...paragraph(run), file);
    run = [];
  }
  return [...blocks, ...paragraph(run)];
}

/** The picture or attached file that an image or a link of Markdown stands for; null for every other node. */
function attachedFileOf(node: PhrasingContent): NoteBlock | null {
  if (node.type !== "image" && node.type !== "link") return null;
  const address = readAttachmentAddress(node.url);
  if (address === null) return null;
  const { file, turn } = address;
  if (node.type === "link") {
    const name = lineOf(toString(node));
    return { type: "attachment", attrs: { file, name } };
  }
  const { alt, title } = node;
  return { type: "picture", attrs: { file, alt: lineOf(alt), caption: lineOf(title), turn } };
}

const lineOf = (text: string | null | undefined): string =>
  oneLine(text ?? "").slice(0, limits.lineCharacters);
