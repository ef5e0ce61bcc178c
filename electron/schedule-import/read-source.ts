import type { ScheduleOrigin } from "#shared/schedule.ts";
import { decodeText } from "./decode-text.ts";
import { readAddress } from "./read-address.ts";
import { readFileBytes } from "./read-file-bytes.ts";

export interface ReadOptions {
  signal: AbortSignal;
  /** 0 to 1, or null where the size is not known. */
  onProgress: (fraction: number | null) => void;
  /** How long an address may take, `limits.downloadMilliseconds` unless told otherwise. */
  patience?: number;
}

/** A source's text and where it came from: the whole path or address, and its last part for people. */
export interface SourceText {
  text: string;
  name: string;
  location: string;
}

/**
 * Reads a schedule's text from a file or an http(s) address. Every failure is an AppError of one sentence or two:
 * `not-found`, `invalid-input`, `too-large`, `network`, `not-a-schedule` (empty), `cancelled`.
 */
export async function readSource(
  origin: Exclude<ScheduleOrigin, { from: "sample" | "text" }>,
  options: ReadOptions,
): Promise<SourceText> {
  const { bytes, name, location } =
    origin.from === "file"
      ? await readFileBytes(origin.path, options)
      : await readAddress(origin.url, options);
  return { text: decodeText(bytes), name, location };
}
