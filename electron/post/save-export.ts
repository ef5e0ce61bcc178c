import { join } from "node:path";
import { AppError } from "#shared/errors.ts";
import type { ExportOutcome } from "#shared/export-report.ts";
import type { PostFile } from "./check/post-problem.ts";
import { choosePlace, type PlaceDialogs, type PlaceRequest } from "./choose-place.ts";
import { composeDocuments } from "./compose-documents.ts";
import { exportComposed, type ExportWork } from "./export-post.ts";
import type { PostStore } from "./post-material.ts";
import { refuseTaken, writeFiles } from "./write-files.ts";

export interface ExportDialogs extends PlaceDialogs {
  /** Whether a file that is there may be replaced; `reason` names it. */
  mayReplace(reason: string): Promise<boolean>;
}

/**
 * Asks where a post goes, makes it and writes it once it has been checked; nothing is written when a check found a fault. Null
 * when a dialog was closed. Throws what `exportPost` and `writeFiles` throw; nothing is left then.
 */
export async function saveExport(
  store: PostStore,
  request: PlaceRequest,
  dialogs: ExportDialogs,
  work: Omit<ExportWork, "isThere">,
): Promise<ExportOutcome | null> {
  // What is written is what stood there when it was asked for, however long the dialog is open.
  const composed = composeDocuments(store, request);
  const place = await choosePlace(composed, request, dialogs);
  if (place === null) return null;
  const { folder, name, profile, isThere } = place;
  work.onStep?.(0, 0);
  const post = await exportComposed(store, composed, profile, { ...work, isThere });
  const { problems, report } = post;
  if (problems.length > 0) return { isWritten: false, problems };
  const files = name === null ? post.files : calledAsChosen(post.files, name);
  if (name === null && !(await mayWrite(files, folder, dialogs))) return null;
  await writeFiles(files, { folder, overwrite: true, signal: work.signal });
  const [only] = files;
  return {
    isWritten: true,
    path: post.posts === 1 && only !== undefined ? join(folder, only.path) : folder,
    profile,
    warnings: post.warnings
      .filter(({ code }) => code === "picture-failed")
      .map(({ message }) => message),
    report,
  };
}

const calledAsChosen = ([first, ...others]: readonly PostFile[], name: string): PostFile[] =>
  first === undefined ? [] : [{ ...first, path: name }, ...others];

async function mayWrite(
  files: readonly PostFile[],
  folder: string,
  dialogs: Pick<ExportDialogs, "mayReplace">,
): Promise<boolean> {
  try {
    refuseTaken(files, folder);
    return true;
  } catch (error) {
    if (error instanceof AppError) return dialogs.mayReplace(error.message);
    throw error;
  }
}
