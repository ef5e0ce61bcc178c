import type { Validators } from "#electron/store/contract/imports.ts";
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
  /** What the address gave when it was last read: it may then answer that nothing has changed. */
  validators?: Validators | null;
}

/** What is read from outside. */
export type ReadOrigin = Extract<ScheduleOrigin, { from: "file" | "url" }>;

/** One of several files that make an event together. */
export interface SourceFile {
  name: string;
  text: string;
}

/** A source's text and where it came from: the whole path or address, and its last part for people. */
export interface SourceText {
  text: string;
  name: string;
  location: string;
  /** Instead of the text, where several files are imported together. */
  files?: readonly SourceFile[];
  /** To ask with next time; null or left out where the source gives none. */
  validators?: Validators | null;
  /** The address says that nothing has changed since `validators`: there is no text. */
  isUnmodified?: boolean;
}

/**
 * Reads a schedule's text from a file or an http(s) address. Every failure is an AppError of one sentence or two:
 * `not-found`, `invalid-input`, `too-large`, `network`, `not-a-schedule` (empty, or no text by its first bytes), `cancelled`.
 */
export async function readSource(origin: ReadOrigin, options: ReadOptions): Promise<SourceText> {
  if (origin.from === "file") {
    const { bytes, ...place } = await readFileBytes(origin.path, options);
    return { text: decodeText(bytes), ...place };
  }
  const { bytes, ...read } = await readAddress(origin.url, options);
  if (bytes === null) return { text: "", ...read, isUnmodified: true };
  return { text: decodeText(bytes), ...read };
}
