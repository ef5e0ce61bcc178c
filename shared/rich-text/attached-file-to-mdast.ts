import type { Paragraph } from "mdast";
import type { NoteBlock } from "../note-body.ts";
import { attachmentAddress } from "./attachment-address.ts";
import { fileOf } from "./attached-files.ts";

/**
 * A picture as `![alt](attachment:… "caption")`, any other file as `[name](attachment:…)`, each a paragraph of its own.
 * Nothing for a block that names no file.
 */
export function attachedFileToMdast(block: NoteBlock): Paragraph[] {
  const attached = fileOf(block);
  if (attached === null) return [];
  if (attached.kind === "picture") {
    const { alt, caption } = attached;
    const url = attachmentAddress(attached);
    return [{ type: "paragraph", children: [{ type: "image", url, alt, title: caption || null }] }];
  }
  const url = attachmentAddress({ file: attached.file, turn: 0 });
  const children = attached.name === "" ? [] : [{ type: "text" as const, value: attached.name }];
  return [{ type: "paragraph", children: [{ type: "link", url, children }] }];
}
