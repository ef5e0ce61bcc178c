import { limits } from "#shared/limits.ts";
import { locationOfFiles } from "#shared/source-location.ts";
import { resolve } from "node:path";
import { decodeText } from "./decode-text.ts";
import { readFileBytes } from "./read-file-bytes.ts";
import { type ReadOptions, readSource, type SourceText } from "./read-source.ts";
import { tooLarge } from "./too-large.ts";

/**
 * Reads several files of one event, each once and in the order of their paths: whatever order they were chosen in, they
 * are the same source. Throws as `readSource` does, `too-large` also where all together are over the limit of one.
 */
export async function readFiles(
  paths: readonly string[],
  options: ReadOptions,
): Promise<SourceText> {
  const each = [...new Set(paths.map((path) => resolve(path)))].toSorted();
  const [only, ...others] = each;
  if (only !== undefined && others.length === 0) {
    return readSource({ from: "file", path: only }, options);
  }
  const read = await Promise.all(
    each.map((path) => readFileBytes(path, { ...options, onProgress: () => {} })),
  );
  const size = read.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > limits.scheduleBytes) throw tooLarge("All of these files together", size);
  options.onProgress(1);
  const files = read.map(({ bytes, name }) => ({ name, text: decodeText(bytes) }));
  return { text: "", files, name: files[0]?.name ?? "", location: locationOfFiles(each) };
}
