import { readFile, stat } from "node:fs/promises";
import { AppError } from "#shared/errors.ts";

/** A file's bytes. Throws `not-found`, `invalid-input` (a folder, not readable) or `too-large`, with a sentence. */
export async function readTextFile(path: string, most: number): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new AppError("invalid-input", `${path} is a folder.`);
    if (facts.size > most) {
      throw new AppError("too-large", `${path} is longer than ${most.toLocaleString("en")} bytes.`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new AppError("not-found", `There is no file ${path}.`, { cause: error });
    }
    throw new AppError("invalid-input", `${path} could not be read.`, { cause: error });
  }
}
