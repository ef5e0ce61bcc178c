import type { Turn } from "../note-body.ts";

/** A stored file as a note's Markdown names it: by its content. */
export interface AttachmentAddress {
  /** The SHA-256 of its content, in hexadecimal. */
  file: string;
  turn: Turn;
}

const ADDRESS = /^attachment:([0-9a-f]{64})(?:\?turn=(90|180|270))?$/;
const HASH = /^[0-9a-f]{64}$/;

export const turns: readonly Turn[] = [0, 90, 180, 270];

/** Whether a value could be the SHA-256 of a stored file: 64 hexadecimal digits in lower case. */
export const isFileHash = (value: unknown): value is string =>
  typeof value === "string" && HASH.test(value);

/** `attachment:` and the hash, `?turn=90` behind it where a picture is turned. */
export function attachmentAddress({ file, turn }: AttachmentAddress): string {
  return turn === 0 ? `attachment:${file}` : `attachment:${file}?turn=${turn}`;
}

/** Null for every other address. */
export function readAttachmentAddress(address: string): AttachmentAddress | null {
  const [, file, turned] = ADDRESS.exec(address) ?? [];
  if (file === undefined) return null;
  return { file, turn: turns.find((turn) => String(turn) === turned) ?? 0 };
}
