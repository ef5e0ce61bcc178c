import { readFileSync } from "node:fs";
import { z } from "zod";
import { writeFileSafely } from "#electron/post/write-file-safely.ts";

const keptChoice = z.object({
  folder: z.string().min(1),
  /** What arrived later is new; null: all that is there is known. By the file system's clock, milliseconds since 1970. */
  seenUntil: z.number().nullable(),
  /** What waits for an answer, within the folder. */
  waiting: z.array(z.string()),
});
export type KeptChoice = z.infer<typeof keptChoice>;

const none = z.object({ folder: z.null() });

/** The choice of a watched folder, in a file of its own: the path is this computer's, the database may be another's tomorrow. */
export interface ChoiceFile {
  /** Null for none, and for a file that cannot be read. */
  read(): KeptChoice | null;
  /** Throws `read-only` or `disk-full`. */
  write(choice: KeptChoice | null): void;
}

export function createChoiceFile(path: string): ChoiceFile {
  return {
    read() {
      try {
        return keptChoice
          .or(none.transform(() => null))
          .parse(JSON.parse(readFileSync(path, "utf8")));
      } catch {
        return null;
      }
    },
    write(choice) {
      const text = `${JSON.stringify(choice ?? { folder: null }, null, 2)}\n`;
      writeFileSafely(path, text, { overwrite: true });
    },
  };
}
