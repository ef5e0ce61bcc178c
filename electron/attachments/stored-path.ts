import { join } from "node:path";
import type { StoredFile } from "#electron/store/contract/attachments.ts";

/** Where a stored file lies: `ab/abcdef….jpg`, so that no folder holds more than a few hundred of thousands. */
export const storedPath = (folder: string, { file, ending }: Pick<StoredFile, "file" | "ending">) =>
  join(folder, file.slice(0, 2), `${file}.${ending}`);
