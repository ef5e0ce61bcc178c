import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { tooLarge } from "./too-large.ts";
import type { ReadOptions } from "./read-source.ts";

function failure(path: string, cause: unknown): AppError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const name = basename(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new AppError("not-found", `There is no file ${name}. Check its name and folder.`, {
      cause,
    });
  }
  if (code === "EACCES" || code === "EPERM") {
    return new AppError(
      "invalid-input",
      `${name} may not be read. Allow reading it, then import again.`,
      { cause },
    );
  }
  const reason = typeof code === "string" ? ` (${code})` : "";
  return new AppError("invalid-input", `${name} could not be read${reason}. Try another copy.`, {
    cause,
  });
}

/** A file's bytes, after a look at what it is and how large: nothing that is too large is read. */
export async function readFileBytes(
  path: string,
  { signal, onProgress }: ReadOptions,
): Promise<{ bytes: Uint8Array; name: string; location: string }> {
  const location = resolve(path);
  const name = basename(location);
  try {
    const facts = await stat(location);
    if (facts.isDirectory()) {
      throw new AppError("invalid-input", `${name} is a folder. Choose a schedule file in it.`);
    }
    if (!facts.isFile()) {
      throw new AppError("invalid-input", `${name} is no file. Choose a schedule file.`);
    }
    if (facts.size > limits.scheduleBytes) throw tooLarge(name, facts.size);
    const bytes = await readFile(location, { signal });
    // It may have grown between the two calls.
    if (bytes.length > limits.scheduleBytes) throw tooLarge(name, bytes.length);
    onProgress(1);
    return { bytes, name, location };
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (signal.aborted) throw new AppError("cancelled", "The import was stopped.");
    throw failure(location, error);
  }
}
