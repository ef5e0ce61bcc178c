import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** What a module needs before it can run: imports that stay in the built code, without those made later. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const statements = source.matchAll(
    /^(?:import|export)\s+(?!type\b)(?:([^"';]*?)\s+from\s+)?"([^"]+)"/gm,
  );
  return Array.from(statements)
    .filter(([, names = ""]) => !isOnlyTypes(names))
    .map(([, , target = ""]) => target);
}

/** `{ type A, type B }` */
const isOnlyTypes = (names: string): boolean => {
  const inside = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  if (inside === undefined) return false;
  return inside
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith("type "));
};

function fileOf(target: string, from: string): string | null {
  if (target.startsWith("#")) return join(root, target.slice(1));
  return target.startsWith(".") ? join(dirname(from), target) : null;
}

/** How the window's first module comes to need another one; null when it does not. */
function wayTo(isWanted: (target: string) => boolean): string[] | null {
  const first = join(root, "renderer/main.tsx");
  const waiting = [[first]];
  const seen = new Set([first]);
  for (const way of waiting) {
    const file = way.at(-1) ?? first;
    if (!/\.tsx?$/.test(file)) continue;
    for (const target of importsOf(file)) {
      if (isWanted(target)) return [...way.map((one) => one.slice(root.length + 1)), target];
      const next = fileOf(target, file);
      if (next === null || seen.has(next)) continue;
      seen.add(next);
      waiting.push([...way, next]);
    }
  }
  return null;
}

test("the window starts without the schemas of the contract, which are main's to check", () => {
  expect(wayTo((target) => target === "zod")).toBeNull();
});

test("the window starts without the editor", () => {
  expect(wayTo((target) => target.startsWith("@tiptap/"))).toBeNull();
});

test("the walk finds what the window does start with", () => {
  expect(wayTo((target) => target === "react-dom/client")).toEqual([
    "renderer/main.tsx",
    "react-dom/client",
  ]);
  expect(wayTo((target) => target === "@base-ui/react/select")).not.toBeNull();
});
