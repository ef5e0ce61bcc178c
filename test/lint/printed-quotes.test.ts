import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** A straight quotation mark around a value; after `=` or `[` it belongs to an attribute, a selector or a path. */
const STRAIGHT = /(?<![=[])"\$\{|[a-z,] \\?"(?:…|<|[A-Z\d][^"=]*)\\?"[ .]/;

/** They write what programs read: Markdown, a calendar's parameters, words for the search, Hugo's short codes. */
const FOR_PROGRAMS = new Set([
  "electron/post/profile/set-figures.ts",
  "electron/schedule-import/formats/xcal/standard-lines.ts",
  "electron/store/search-words.ts",
  "shared/rich-text/mdast-to-body.ts",
]);

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/.test(line);

it("sentences for people have the quotation marks of print", () => {
  const found = globSync("{electron,renderer,shared}/**/*.{ts,tsx}", { cwd: root })
    .filter((file) => !FOR_PROGRAMS.has(file))
    .flatMap((file) =>
      readFileSync(join(root, file), "utf8")
        .split("\n")
        .filter((line) => !isComment(line) && STRAIGHT.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
