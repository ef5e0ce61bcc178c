import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
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

/**
 * Looks at the pictures of sessions' notes, again and again. A file that was found whole is read anew only when anything has
 * touched it: to read all of them after each of a hundred kills takes longer than the kills.
 */
export function watchPictures(data: string, titles: readonly string[]) {
  /** By path, what the file system said of a file that was whole. */
  const wholeAs = new Map<string, string>();
  /** By title, how many pictures its note had. */
  const counted = new Map<string, number>();

  /** The hashes of the files that the folder has for whole. Each has the content that it is named by. */
  const wholeFiles = (): Set<string> => {
    const folder = join(data, "attachments");
    const parts = namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    const files = parts.flatMap((part) => namesIn(join(folder, part)).map((n) => join(part, n)));
    const hashes = files.map((file) => {
      const [hash = ""] = basename(file).split(".");
      const { ino, size, ctimeNs } = statSync(join(folder, file), { bigint: true });
      const state = `${ino} ${size} ${ctimeNs}`;
      if (wholeAs.get(file) !== state) {
        const content = readFileSync(join(folder, file));
        expect(createHash("sha256").update(content).digest("hex")).toBe(hash);
        wholeAs.set(file, state);
      }
      return hash;
    });
    return new Set(hashes);
  };

  return {
    /**
     * How many pictures the notes have. Each is in the data folder, whole, and known; and no note has fewer than it had the
     * last time.
     */
    async look(page: Page): Promise<number> {
      let all = 0;
      for (const title of titles) {
        const pictures = attachedFiles(markdownToBody(await storedMarkdown(page, title)));
        const hashes = wholeFiles();
        for (const { file } of pictures) {
          expect(hashes.has(file), `a picture of “${title}”`).toBe(true);
        }
        expect(pictures.length, title).toBeGreaterThanOrEqual(counted.get(title) ?? 0);
        counted.set(title, pictures.length);
        all += pictures.length;
      }
      return all;
    },
  };
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
