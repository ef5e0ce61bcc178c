import type { NoteBody } from "#shared/note-body.ts";
import { attachedFiles } from "#shared/rich-text/attached-files.ts";
import { attachmentAddress } from "#shared/rich-text/attachment-address.ts";
import { pictureKey } from "./picture-key.ts";
import type { PostAddresses } from "./place-pictures.ts";

/** Lets the pictures and files of notes keep their own addresses, until it is known where the post lies. */
export function addressesAsStored(bodies: readonly NoteBody[]): PostAddresses {
  const files = bodies
    .flatMap(attachedFiles)
    .map((attached) => ({ turn: 0 as const, ...attached }));
  return new Map(files.map((file) => [pictureKey(file), attachmentAddress(file)]));
}
