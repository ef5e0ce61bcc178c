import { keysWith, type Keys } from "#shared/keys.ts";
import type { NoteBlock } from "#shared/note-body.ts";
import { noContext, type NoteContext } from "./note-context.ts";

/** What is around the text: the bars above it, and where its links lead. */
export type NoteRequest =
  | "link"
  | "find"
  | "replace"
  | "follow"
  | "stamp"
  | "quote"
  | "footnote"
  | "template"
  | "files"
  | "history"
  | "turn-left"
  | "turn-right"
  /** Which of two texts of the note stays. */
  | "keep-mine"
  | "keep-theirs"
  | "keep-both";

/** What the editor says of itself while it shows a note. */
export interface SurfaceWords {
  /** For screen readers: "Note on Keynote". */
  label: string;
  placeholder: string;
  context: NoteContext;
  /** For lists that name the keys of what they offer. */
  keys: Keys;
  /** What the note begins with when it is new; null: nothing; undefined: it is not known yet. */
  beginning: () => readonly NoteBlock[] | null | undefined;
}

/** Before a note is shown. */
export const noWords: SurfaceWords = {
  label: "Note",
  placeholder: "",
  context: noContext,
  keys: keysWith({}),
  beginning: () => null,
};
