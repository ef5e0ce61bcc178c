import { stat } from "node:fs/promises";
import type { Attachments } from "#electron/store/contract/attachments.ts";
import { hashFile } from "./hash-file.ts";
import { storedPath } from "./stored-path.ts";

/** Stored files that are not as they were stored, a line each. Files that Lanyard does not know are none of its business. */
export async function checkFiles({
  folder,
  list,
}: Pick<Attachments, "folder" | "list">): Promise<string[]> {
  const problems: string[] = [];
  for (const stored of list()) {
    const path = storedPath(folder, stored);
    const size = await stat(path).then(
      (found) => found.size,
      () => null,
    );
    if (size === null) problems.push(`The file “${stored.name}” is missing: ${path}.`);
    else if (size !== stored.size || (await hashFile(path)) !== stored.file) {
      problems.push(`The file “${stored.name}” is damaged: ${path}.`);
    }
  }
  return problems;
}
