import { z } from "zod";
import { id } from "./event.ts";
import { scheduleFormat } from "./schedule.ts";
import { sessionChange } from "./schedule-changes.ts";

const counts = {
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
};

/** An event's last import, as long as it can be undone: until the next one, or until it was. */
export const undoableImport = z.object({
  importedAt: z.iso.datetime(),
  /** The whole path or address it came from. */
  location: z.string(),
  /** The import made the event, so undoing it removes the event. */
  madeEvent: z.boolean(),
  ...counts,
});
export type UndoableImport = z.infer<typeof undoableImport>;

/** What undoing an import did. */
export const undoneImport = z.object({
  /** Sessions that the import had removed, or that were gone by it. */
  restored: z.int(),
  /** Sessions that are again as they were. */
  changed: z.int(),
  /** Sessions that the import had added. */
  removed: z.int(),
  /** Added ones that stay, as gone, since something of the person's hangs on them by now. */
  kept: z.int(),
  eventRemoved: z.boolean(),
});
export type UndoneImport = z.infer<typeof undoneImport>;

/** One import of an event's change log. */
export const loggedImport = z.object({
  id,
  importedAt: z.iso.datetime(),
  /** Null: what it did still holds. */
  undoneAt: z.iso.datetime().nullable(),
  format: scheduleFormat,
  location: z.string(),
  counts: z.object(counts),
  /** Empty for the import that made the event: everything in it was new. */
  changes: z.array(sessionChange),
});
export type LoggedImport = z.infer<typeof loggedImport>;
