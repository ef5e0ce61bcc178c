import { createHash } from "node:crypto";
import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { attachedFiles } from "#shared/rich-text/attached-files.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { storedMarkdown } from "./stored-note.ts";

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The hashes of the files that a data folder has for whole. Each has the content that it is named by. */
export function wholeFiles(data: string): Set<string> {
  const folder = join(data, "attachments");
  const whole = new Set<string>();
  for (const part of namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of namesIn(join(folder, part))) {
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, part, name)))
        .digest("hex");
      expect(name.split(".")[0]).toBe(hash);
      whole.add(hash);
    }
  }
  return whole;
}

/** How many pictures a session's note has. Each is in the data folder, whole, and known. */
export async function picturesOf(page: Page, data: string, title: string): Promise<number> {
  const files = attachedFiles(markdownToBody(await storedMarkdown(page, title)));
  const whole = wholeFiles(data);
  for (const { file } of files) expect(whole.has(file), `a picture of “${title}”`).toBe(true);
  return files.length;
}

const incoming = (data: string): string => join(data, "attachments", "incoming");

/** Files that a program left that was killed while it took them in. */
export const leftovers = (data: string): string[] => namesIn(incoming(data));

/** Makes them as old as those that nobody writes any more. */
export function ageLeftovers(data: string): void {
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  for (const name of leftovers(data))
    utimesSync(join(incoming(data), name), twoDaysAgo, twoDaysAgo);
}
