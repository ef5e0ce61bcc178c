import { appendFile, readFile } from "node:fs/promises";

/** Words that the person added: a text file with one a line, which can be read and changed with any editor. */
export interface OwnWords {
  all(): Promise<string[]>;
  add(word: string): Promise<void>;
}

export function createOwnWords(file: string): OwnWords {
  return {
    async all() {
      try {
        const text = await readFile(file, "utf8");
        return text.split(/\r?\n/u).filter(Boolean);
      } catch {
        return [];
      }
    },
    // A word that cannot be kept is known until the app ends.
    add: (word) => appendFile(file, `${word}\n`).catch(() => {}),
  };
}
