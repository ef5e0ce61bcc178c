import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";
import type { PostFile } from "./check/post-problem.ts";
import { composeDocuments } from "./compose-documents.ts";
import { exportPost, type ExportRequest, type ExportWork } from "./export-post.ts";
import type { PostStore } from "./post-material.ts";
import { otherBlog } from "./profile/detect-blog.ts";
import { placeOf } from "./profile/post-place.ts";
import { builtInProfile } from "./profile/profiles.ts";
import { refuseTaken, writeFiles } from "./write-files.ts";

/** What a person is asked. Null: they closed the dialog. */
export interface ExportDialogs {
  /** A file is replaced when it is there: the system's dialog has asked. */
  chooseFile(suggestedName: string): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
  /** Whether a file that is there may be replaced; `reason` names it. */
  mayReplace(reason: string): Promise<boolean>;
}

/** Where a post went. */
export interface SavedExport {
  /** The file; of a blog's post, or of several, the folder. */
  path: string;
  /** Sentences about what is not as one may expect. */
  warnings: string[];
}

/**
 * Asks where a post goes, makes it and writes it once it has been checked. A profile of one file asks for the file, all others
 * for a folder. Throws what `exportPost` and `writeFiles` throw, and `refused` for a failed check: nothing is written then.
 */
export async function saveExport(
  store: PostStore,
  request: ExportRequest,
  dialogs: ExportDialogs,
  work: Omit<ExportWork, "isThere">,
): Promise<SavedExport | null> {
  const name = nameOfOnlyFile(store, request);
  const chosen = await (name === null ? dialogs.chooseFolder() : dialogs.chooseFile(name));
  if (chosen === null) return null;
  const folder = name === null ? chosen : dirname(chosen);
  const isThere = (path: string): boolean => existsSync(join(folder, path));
  const post = await exportPost(store, request, { ...work, isThere });
  const [problem] = post.problems;
  if (problem !== undefined) {
    throw new AppError("refused", `Nothing was written. ${problem.file}: ${problem.message}`);
  }
  const files = name === null ? post.files : calledAsChosen(post.files, basename(chosen));
  if (name === null && !(await mayWrite(files, folder, dialogs))) return null;
  await writeFiles(files, { folder, overwrite: true });
  const warnings = post.warnings.filter(({ code }) => code === "picture-failed");
  return {
    path: chosen,
    warnings: [...warnings.map(({ message }) => message), ...otherBlog(request.profile, isThere)],
  };
}

/** Null for a post that lies deeper in a folder, and for several. */
function nameOfOnlyFile(store: PostStore, request: ExportRequest): string | null {
  const { context, documents } = composeDocuments(store, request);
  const { profile } = request;
  const settled = typeof profile === "string" ? builtInProfile(profile, context.options) : profile;
  const [post, ...more] = documents;
  if (post === undefined || more.length > 0) return null;
  const { file } = placeOf(settled, post);
  return file.includes("/") ? null : file;
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
