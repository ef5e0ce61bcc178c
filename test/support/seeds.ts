import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Posts that attendees published; beside the repository, never copied into it. */
const folder = resolve(import.meta.dirname, "../../../shared/seeds");

/** The text of a seed by its number (`"002"`); null where the folder is absent. */
function readSeed(number: string): string | null {
  try {
    const name = readdirSync(folder).find((one) => one.startsWith(`${number}_`));
    return name === undefined ? null : readFileSync(join(folder, name), "utf8");
  } catch {
    return null;
  }
}

/** The texts of these seeds, empty where the folder is absent; then a line says so. */
export function readSeeds(...numbers: string[]): { texts: string[]; absent: boolean } {
  const found = numbers.map(readSeed);
  const absent = found.includes(null);
  if (absent) console.log("The folder ../shared/seeds is absent: the seeds are not rebuilt.");
  return { texts: found.map((text) => text ?? ""), absent };
}

/**
 * The headings of a seed that is plain text: its short lines that are no sentence. `from` begins the line before the first
 * of them, `except` begins the lines that look like headings and are captions, links or greetings.
 */
export function headingLines(seed: string, from: string, except: readonly string[]): string[] {
  const lines = seed.split("\n").map((line) => line.trim());
  const start = lines.findIndex((line) => line.startsWith(from));
  return lines
    .slice(start + 1)
    .filter(
      (line) =>
        line !== "" &&
        line.length < 210 &&
        !/\.(?: |$)|^https:/.test(line) &&
        !DATE.test(line) &&
        !except.some((beginning) => line.startsWith(beginning)),
    );
}

/** `Monday May 16, 2022 10:45 - 11:15 CEST` */
const DATE = /^\w+day \w+ \d+, \d{4} \d\d:\d\d - \d\d:\d\d \w+$/;
export const dateLines = (seed: string): string[] =>
  seed.split("\n").filter((line) => DATE.test(line));

export interface SeedLink {
  text: string;
  url: string;
}

/** The links of a seed that is Markdown; its pictures are none. */
export const linksOf = (seed: string): SeedLink[] =>
  [...seed.matchAll(/(?<!!)\[([^\]]+)\]\((\S+?)\)/g)].map(([, text = "", url = ""]) => ({
    text,
    url,
  }));
