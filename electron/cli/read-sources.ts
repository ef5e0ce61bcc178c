import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { readFiles } from "#electron/schedule-import/reading/read-files.ts";
import {
  type ReadOptions,
  readSource,
  type SourceText,
} from "#electron/schedule-import/reading/read-source.ts";
import { limits } from "#shared/limits.ts";
import { pastedLocation } from "#shared/source-location.ts";
import type { CommandContext } from "./command-context.ts";
import { UsageError } from "./usage-error.ts";

export const isAddress = (location: string): boolean => /^(?:https?|webcals?):\/\//i.test(location);

/**
 * Reads what a command was given: one file, address or standard input (`-`), or several files. Throws as reading does,
 * and UsageError for several of which one is no file.
 */
export async function readSources(
  [location = pastedLocation, ...others]: readonly string[],
  { readInput }: CommandContext,
): Promise<SourceText> {
  const options: ReadOptions = { signal: new AbortController().signal, onProgress: () => {} };
  if (others.length > 0) {
    const paths = [location, ...others];
    if (paths.some((one) => one === pastedLocation || isAddress(one))) {
      throw new UsageError("Several sources have to be files. Import an address by itself.");
    }
    if (paths.length > limits.filesOfEvent) {
      throw new UsageError(`At most ${limits.filesOfEvent} files make one event.`);
    }
    return readFiles(paths, options);
  }
  if (location === pastedLocation) {
    const text = decodeText(await readInput(limits.scheduleBytes));
    return { text, name: "", location };
  }
  return isAddress(location)
    ? readSource({ from: "url", url: location }, options)
    : readSource({ from: "file", path: location }, options);
}
