import { limits } from "#shared/limits.ts";

/** The contract's largest list, 500 speakers of two lines, is a tenth of it. */
const mostValues = 20_000;
/** The contract's deepest input is four levels deep. */
const mostLevels = 16;

/**
 * Whether an input is small enough to be worth validating. A schema looks at every item and every character before it
 * counts them; this looks at lengths first, so a huge input costs nothing.
 */
export function isWithinBounds(input: unknown): boolean {
  let level: unknown[] = [input];
  let values = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels || values > mostValues) return false;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === "string" && value.length > limits.noteBodyCharacters) return false;
      if (typeof value !== "object" || value === null) continue;
      if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
      const inner = Array.isArray(value) ? value : Object.values(value);
      values += inner.length;
      if (values > mostValues) return false;
      for (const item of inner) next.push(item);
    }
    level = next;
  }
  return true;
}
