import { v7 } from "uuid";
import { importEventFile } from "#electron/schedule-import/event-file/import-event-file.ts";
import { previewEventFile } from "#electron/schedule-import/event-file/preview-event-file.ts";
import type { WholeEventFile } from "#electron/schedule-import/event-file/read-event-file.ts";
import { takeFilesBeside } from "#electron/schedule-import/event-file/take-files-beside.ts";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { Reply } from "./reply.ts";
import { plainText } from "./table.ts";

interface EventFileOptions {
  dryRun?: boolean;
  into?: string;
  zone?: string;
  parent?: string;
  /** Null: it was read from nowhere that has a folder. */
  path: string | null;
}

/**
 * Brings in a file of an event, or with `dryRun` tells what would come. Throws `target-exists` where it is already, and
 * `invalid-input` where it is meant to become something else.
 */
export async function importEventFileReply(
  store: Store,
  events: WholeEventFile,
  { dryRun = false, into, zone: otherZone, parent, path }: EventFileOptions,
): Promise<Reply> {
  if (into !== undefined || otherZone !== undefined || parent !== undefined) {
    throw new AppError(
      "invalid-input",
      "A file of an event brings an event of its own, with its zone. Leave --into, --zone and --parent out.",
    );
  }
  const preview = previewEventFile(events, store);
  const { eventId, eventName: name, zone, whole, sessions, speakers } = preview;
  const files = { attachments: store.attachments, path, newId: v7 };
  const missing = dryRun ? [] : await takeFilesBeside(events, files);
  if (!dryRun) importEventFile(store, events, preview);
  const warnings = [...preview.warnings, ...missing];
  const { added, changed, removed, unchanged, notesAffected } = preview;
  const counts = { sessions, speakers, added, changed, removed, unchanged, notesAffected };
  const lines = [
    `${dryRun ? "Would import" : "Imported"} “${name}” (${zone}) as it was: ${sessions} sessions, ${speakers} speakers, ${whole.notes} notes.`,
    ...(whole.events > 1 ? [`${whole.events - 1} of the events in it are part of another.`] : []),
    ...warnings.map(({ message }) => `Warning: ${message}`),
  ];
  return {
    json: { event: { id: dryRun ? null : eventId, name, zone }, ...counts, warnings },
    text: lines.map(plainText).join("\n"),
  };
}
