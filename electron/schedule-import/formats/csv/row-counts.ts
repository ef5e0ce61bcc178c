import type { Warnings } from "../../parsing/import-warnings.ts";

/** What may be wrong with many rows at once, and the sentence after their number. */
const sentences = {
  "no-start": ["has no start and was left out", "have no start and were left out"],
  "no-title": ["has no title and was left out", "have no title and were left out"],
  "no-time": [
    "has a day and no time of day; its session lasts all day",
    "have a day and no time of day; their sessions last all day",
  ],
} as const;

export interface RowCounts {
  add(code: keyof typeof sentences, line: number): void;
  /** One warning for each kind, with the first line of it. */
  tell(warnings: Warnings): void;
}

export function createRowCounts(): RowCounts {
  const lines = new Map<keyof typeof sentences, number[]>();
  return {
    add(code, line) {
      const known = lines.get(code);
      if (known === undefined) lines.set(code, [line]);
      else known.push(line);
    },
    tell(warnings) {
      for (const [code, found] of lines) {
        const [one, many] = sentences[code];
        const message =
          found.length === 1
            ? `1 row ${one}.`
            : `${found.length.toLocaleString("en")} rows ${many}.`;
        warnings.add(code, message, `line ${found[0]}`);
      }
    },
  };
}
