import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Nothing is indented at the top of a module. */
const WAITS = /^(?:await\b|(?:export )?(?:const|let)\b.*= await\b|for await\b)/m;

it("no module of the window waits at its top: those that load later, such as the editor, would wait for it", () => {
  const waiting = globSync("{renderer,shared}/**/*.{ts,tsx}", { cwd: root }).filter((file) =>
    WAITS.test(readFileSync(join(root, file), "utf8")),
  );
  expect(waiting).toEqual([]);
});
