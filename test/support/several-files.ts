import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "#electron/schedule-import/reading/read-source.ts";

const folder = join(import.meta.dirname, "../fixtures/schedules/several");

/** The path of one of the small hand-written files that make an event together. */
export const severalPath = (name: string): string => join(folder, name);

export const severalFiles = (...names: string[]): SourceFile[] =>
  names.map((name) => ({ name, text: readFileSync(severalPath(name), "utf8") }));
