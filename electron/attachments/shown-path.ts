import { join } from "node:path";
import type { Turn } from "#shared/note-body.ts";

/** Where lies what was made of pictures to show them. It can be made again. */
export const shownFolder = (folder: string): string => join(folder, "shown");

/** A picture as a note shows it: of the size of a screen, upright, turned. */
export const shownPath = (folder: string, file: string, turn: Turn): string =>
  join(shownFolder(folder), `${file}-${turn}.webp`);
