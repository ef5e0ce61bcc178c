import { z } from "zod";
import { id } from "../event.ts";
import { limits } from "../limits.ts";
import { mention, mentionedIn, mentionTarget } from "../mention.ts";
import { looseEnd } from "../loose-end.ts";
import { noteTemplate, noteTemplateDraft } from "../note-template.ts";
import { conflictChoice, note, noteDraft, noteSaved, noteTarget, noteVersion } from "../note.ts";
import { removal } from "../trash.ts";
import { done, nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

const earlier = z.object({ target: noteTarget, revision: z.int().min(1) });

/** Notes, what they mention and leave to be done, and their templates. */
export const noteMethods = {
  /** A target without a note answers with an empty one at revision 0. */
  "notes.get": { input: z.object({ target: noteTarget }), output: note },
  /** `conflict` when the stored revision is newer than `baseRevision`; the draft is then kept beside it. */
  "notes.save": { input: noteDraft, output: noteSaved },
  "notes.resolve": {
    input: z.object({ target: noteTarget, choice: conflictChoice }),
    output: note,
  },
  /** Moves a note with its history into the trash. */
  "notes.remove": { input: z.object({ target: noteTarget }), output: removal },
  /** The note is left: its text as it stands becomes a version once a save displaces it. */
  "notes.close": { input: z.object({ target: noteTarget }), output: done },
  /** Puts a note's document, as it stands on screen, on the clipboard as Markdown; not one without anything in it. */
  "notes.copy": {
    input: noteDraft.pick({ body: true }),
    output: z.object({ isCopied: z.boolean() }),
  },
  /** Earlier texts of a note, newest first, without the present one. */
  "notes.versions": { input: z.object({ target: noteTarget }), output: z.array(noteSaved) },
  "notes.version": { input: earlier, output: noteVersion },
  /** Saves an earlier text anew; the present one becomes a version. */
  "notes.restore": { input: earlier, output: note },
  /** Which of an event's days and parts have a note with text. */
  "notes.list": {
    input: z.object({ eventId: id }),
    output: z.array(z.object({ target: noteTarget, savedAt: z.iso.datetime() })),
  },
  /** What mentions stand for now, in their order; those that are gone are left out. */
  "mentions.named": {
    input: z.object({ mentions: z.array(mention).max(limits.mentionsAsked) }),
    output: z.array(mentionTarget),
  },
  /** The notes that mention a session or one of its speakers, but for its own. */
  "mentions.ofSession": { input: z.object({ sessionId: id }), output: z.array(mentionedIn) },
  /**
   * Questions, follow-ups and pictures without a caption in the notes of one event, or of all (null), in their order; the
   * first `limits.looseEnds`.
   */
  "notes.looseEnds": {
    input: z.object({ eventId: id.nullable(), withDone: z.boolean().default(false) }),
    output: z.array(looseEnd),
  },
  /** The person's own templates of notes, by name. */
  "templates.list": { input: nothing, output: z.array(noteTemplate) },
  "templates.save": { input: noteTemplateDraft, output: noteTemplate },
  "templates.remove": { input: z.object({ id }), output: done },
} as const satisfies MethodSet;
