import { writeFileSafely } from "#electron/post/write-file-safely.ts";
import type { Answers } from "#electron/threads/thread-messages.ts";
import type { ExportFormat } from "#shared/schedule-export.ts";
import { writeFilesBeside } from "./event-file/write-files-beside.ts";
import { composeExport, type ExportedStore, nameExport } from "./compose-export.ts";

/** What main asks about one export. */
export interface ExportQuestions {
  /** What the file is called. Throws `not-found` when nothing would be in it. */
  name: { input: null; answer: string };
  /**
   * Composes the file and writes it there, over one that is there, after the pictures beside it. Answers with sentences about those
   * that are missing. Throws `read-only` or `disk-full`.
   */
  write: { input: string; answer: string[] };
}

/** `now` is in milliseconds since 1970, UTC. */
export const createExportAnswers = (
  store: ExportedStore,
  request: { eventId: string; format: ExportFormat; now: number },
): Answers<ExportQuestions> => ({
  name: () => nameExport(store, request),
  async write(path) {
    const { file, files } = composeExport(store, request);
    const missing = await writeFilesBeside(store.attachments, path, files);
    // The system's dialog has asked before it let an existing file be chosen.
    writeFileSafely(path, file, { overwrite: true });
    return missing;
  },
});
