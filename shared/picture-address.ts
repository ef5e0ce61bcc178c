import type { Turn } from "./note-body.ts";
import { isFileHash, turns } from "./rich-text/attachment-address.ts";

/** Where the window's page comes from, and the pictures in it. */
const ORIGIN = "app://lanyard";

/** Where the window finds a picture of a note: by its content, turned clockwise by so many degrees. */
export const pictureAddress = (file: string, turn: Turn): string =>
  `${ORIGIN}/attachments/${file}/${turn}`;

/** Null for every address that is none of a picture. */
export function readPictureAddress(address: string): { file: string; turn: Turn } | null {
  if (!address.startsWith(`${ORIGIN}/attachments/`)) return null;
  const [file, turned, ...rest] = address.slice(`${ORIGIN}/attachments/`.length).split("/");
  const turn = turns.find((one) => String(one) === turned);
  return isFileHash(file) && turn !== undefined && rest.length === 0 ? { file, turn } : null;
}
