import type { ParsedSchedule } from "#shared/schedule.ts";
import { parseFiles } from "./parse-files.ts";
import { type ParseOptions, parseSchedule } from "./parse-schedule.ts";
import type { SourceText } from "../reading/read-source.ts";

/** Reads what a source holds: one text, or several files of one event. Throws as `parseSchedule` and `parseFiles` do. */
export const parseSource = (
  { text, files }: Pick<SourceText, "text" | "files">,
  options: ParseOptions,
): ParsedSchedule =>
  files === undefined ? parseSchedule(text, options) : parseFiles(files, options);
