import { limits } from "#shared/limits.ts";
import { decodeEntities } from "#shared/decode-entities.ts";
import type { Warnings } from "./import-warnings.ts";

/**
 * A title, name, room or track as one line of plain text: entities that a system escaped once too often are decoded,
 * control characters and runs of white space become one space, ends are trimmed. Markup is text like any other.
 * Longer than `limits.lineCharacters`: cut, with a warning.
 */
export function plainLine(value: string, warnings: Warnings, where: string): string {
  const line = decodeEntities(value)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= limits.lineCharacters) return line;
  warnings.add(
    "line-cut",
    `A line of ${line.length.toLocaleString("en")} characters was cut at ${limits.lineCharacters.toLocaleString("en")}.`,
    where,
  );
  return line.slice(0, limits.lineCharacters).toWellFormed();
}

/** The same, or null for nothing. */
export function plainLineOrNull(
  value: string | null | undefined,
  warnings: Warnings,
  where: string,
): string | null {
  if (value === null || value === undefined || value === "") return null;
  const line = plainLine(value, warnings, where);
  return line === "" ? null : line;
}
