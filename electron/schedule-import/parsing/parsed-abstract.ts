import { limits } from "#shared/limits.ts";
import type { Abstract } from "#shared/session.ts";
import { decodeEntities } from "#shared/decode-entities.ts";
import type { Warnings } from "./import-warnings.ts";

const TAG =
  /<\/?(?:p|a|br|ul|ol|li|em|strong|b|i|u|h[1-6]|div|span|code|pre|blockquote|img|hr|table)\b[^<>]*>/i;

/** What systems write where nothing was written. */
const placeholder = /^(?:no description|tba|tbd|n\/a|-)\.?$/i;

/** Indentation belongs to the XML around a text, and would be a code block in Markdown. */
function withoutIndentation(text: string): string {
  const lines = text.split("\n").slice(1);
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const shared = depths.reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  if (shared === 0 || shared === Number.POSITIVE_INFINITY) return text;
  return text.replaceAll(new RegExp(`\n[ \t]{${shared}}`, "g"), "\n");
}

function paragraph(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").trim();
  return placeholder.test(lines) ? "" : withoutIndentation(lines);
}

/**
 * The parts of an abstract (subtitle, abstract, description) as one: empty ones, placeholders and repetitions left
 * out. HTML where it holds tags, Markdown where the source is known to write it, else text. Not yet safe to show.
 */
export function parsedAbstract(
  parts: readonly string[],
  isMarkdown: boolean,
  warnings: Warnings,
  where: string,
): Abstract | null {
  const kept: string[] = [];
  for (const part of parts) {
    const text = part === "" ? "" : paragraph(part);
    if (text === "" || kept.some((other) => other.includes(text))) continue;
    const repeated = kept.findIndex((other) => text.startsWith(other));
    if (repeated === -1) kept.push(text);
    else kept[repeated] = text;
  }
  if (kept.length === 0) return null;

  let source = kept.join("\n\n");
  if (source.length > limits.abstractCharacters) {
    source = source.slice(0, limits.abstractCharacters).toWellFormed();
    warnings.add(
      "abstract-cut",
      `An abstract was cut at ${limits.abstractCharacters.toLocaleString("en")} characters.`,
      where,
    );
  }
  if (isMarkdown) return { format: "markdown", source };
  if (TAG.test(source)) return { format: "html", source };
  return { format: "text", source: decodeEntities(source).trim() };
}
