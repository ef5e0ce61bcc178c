import { z } from "zod";
import { id } from "../event.ts";
import { noteTarget } from "../note.ts";
import { commandId } from "../own-keys.ts";
import { exportProgress } from "../post.ts";
import { importProgress } from "../schedule-changes.ts";
import { nothing } from "./empty.ts";

/** What main tells windows. A topic names what changed; the window drops what it cached of it. */
export const topics = {
  events: nothing,
  sessions: z.object({ eventId: id }),
  /** `revision` lets a window tell its own save from somebody else's. */
  notes: z.object({ target: noteTarget, revision: z.int() }),
  /** A post that is kept, or that is gone. `revision` is null for one that was removed. */
  posts: z.object({ id, eventId: id, revision: z.int().nullable() }),
  /** Templates of notes, or of posts. */
  templates: nothing,
  /** The watched folder, what was found in it, or whether it is there. */
  watched: nothing,
  /** A command has another key. */
  keys: nothing,
  /** The store was written by another program (the command line): everything may differ. */
  everything: nothing,
  importing: importProgress,
  exporting: exportProgress,
  /** Save what is typed, then call `app.flushed` with the question's number: this window is about to close. */
  flush: z.object({ question: z.int() }),
  /** A file that the person opened with Lanyard, or a menu's wish, is to be imported. Told to one window. */
  openImport: z.object({ path: z.string().nullable() }),
  /** A word was added to the person's own: what is marked as wrong may be right. */
  spelling: nothing,
  /** A command was chosen in the menu. Told to the window that it was chosen in. */
  command: z.object({ id: commandId }),
} as const satisfies Record<string, z.ZodType>;
