import { oneLine } from "#shared/rich-text/one-line.ts";

/** As many characters tell a file, and the name still fits on a screen. */
const MOST = 120;

/** What people read of a file's name: its last part, in one line, without signs that turn the direction of reading. */
export function storedName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const line = oneLine(last.replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ""));
  if (line.length <= MOST) return line || "file";
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(line)?.[0] ?? "";
  return `${line.slice(0, MOST - ending.length).toWellFormed()}${ending}`;
}
