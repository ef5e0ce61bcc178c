import { z } from "zod";
import { day, id } from "./event.ts";
import { limits } from "./limits.ts";

/** The notes of an event itself, in the order in which they stand in its post: its days come before the conclusion. */
export const eventPart = z.enum(["introduction", "travel", "before", "conclusion"]);
export type EventPart = z.infer<typeof eventPart>;

/** What a note belongs to. There is at most one note for each target. */
export const noteTarget = z.discriminatedUnion("of", [
  z.object({ of: z.literal("session"), sessionId: id }),
  z.object({ of: z.literal("day"), eventId: id, day }),
  z.object({ of: z.literal("event"), eventId: id, part: eventPart }),
]);
export type NoteTarget = z.infer<typeof noteTarget>;

/** The body crosses the bridge as JSON text: as an object, 1 MB of it stalls both sides several times longer. */
export const noteBodyText = z.string().max(limits.noteBodyCharacters);

/** Text of ours that met a newer revision and was kept beside it. */
export const noteConflict = z.object({
  /** The revision this text was written on. */
  baseRevision: z.int(),
  body: noteBodyText,
  savedAt: z.iso.datetime(),
});
export type NoteConflict = z.infer<typeof noteConflict>;

export const note = z.object({
  target: noteTarget,
  /** Tiptap document as JSON text (note-body.ts). An empty document before the first save. */
  body: noteBodyText,
  /** 0 before the first save, then 1, 2, 3 … */
  revision: z.int().min(0),
  /** UTC, null before the first save. */
  savedAt: z.iso.datetime().nullable(),
  conflict: noteConflict.nullable(),
});
export type Note = z.infer<typeof note>;

export const noteDraft = z.object({
  target: noteTarget,
  body: noteBodyText,
  /** The revision that the text was written on. A save onto a newer one answers `conflict`. */
  baseRevision: z.int().min(0),
});
export type NoteDraft = z.infer<typeof noteDraft>;

export const noteSaved = z.object({ revision: z.int(), savedAt: z.iso.datetime() });
export type NoteSaved = z.infer<typeof noteSaved>;

/** An earlier text of a note, named by the revision it was. */
export const noteVersion = noteSaved.extend({ body: noteBodyText });
export type NoteVersion = z.infer<typeof noteVersion>;

/** How a conflict ends. `both` puts our text under theirs, behind a rule. */
export const conflictChoice = z.enum(["mine", "theirs", "both"]);
export type ConflictChoice = z.infer<typeof conflictChoice>;
