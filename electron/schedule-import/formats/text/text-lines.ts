import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";

/** One line of a pasted text, without the Markdown marks that say what kind of line it is. */
export interface TextLine {
  /** Counted from 1. */
  number: number;
  kind: "blank" | "heading" | "item" | "row" | "rule" | "quote" | "text";
  /** Of a heading its rank, 1 to 6; of other lines the columns they are indented by. */
  level: number;
  /** Markdown inside a line stays as it is. */
  text: string;
  /** As it stands, for abstracts. */
  raw: string;
}

export interface WrittenText {
  /** From front matter. */
  title: string | null;
  lines: TextLine[];
}

const ITEM = /^(?:[-*+•‣◦▪–])[ \t]+(?:\[[ xX]\][ \t]+)?/u;
const RULE = /^(?:-{3,}|={3,}|_{3,}|\*{3,}|(?:[-*_] ){2,}[-*_])$/;
const FENCE = /^(?:`{3,}|~{3,})/;
/** Ten for each session there may be. */
const MOST_LINES = 10 * limits.scheduleSessions;
/** Wider than any table. */
const LONGEST_ROW = 20_000;
/** Front matter is short; a rule at the top of a text need not be closed. */
const FRONT_MATTER_LINES = 200;

function indentation(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === " ") columns += 1;
    else if (character === "\t") columns += 4;
    else break;
  }
  return columns;
}

/** Whether it is the second row of a Markdown table, such as `| --- | :-: |`. */
export function isTableRule(text: string): boolean {
  return (
    text.includes("-") &&
    text.includes("|") &&
    text.length < 2000 &&
    text
      .replace(/^\|/, "")
      .replace(/\|$/, "")
      .split("|")
      .every((cell) => /^:?-+:?$/.test(cell.trim()))
  );
}

function lineOf(raw: string, number: number): TextLine {
  const text = raw.trim();
  const line = { number, raw, level: indentation(raw) };
  if (text === "" || FENCE.test(text)) return { ...line, kind: "blank", text: "" };
  if (isTableRule(text)) return { ...line, kind: "rule", text };
  if (RULE.test(text)) return { ...line, kind: "blank", text };
  const hashes = /^#{1,6}(?=[ \t])/.exec(text)?.[0];
  if (hashes !== undefined) {
    const heading = text.slice(hashes.length).trim();
    return { ...line, kind: "heading", level: hashes.length, text: heading };
  }
  if (text.startsWith(">")) {
    return { ...line, kind: "quote", text: text.replace(/^(?:>[ \t]?)+/, "").trim() };
  }
  const isRow = text.length <= LONGEST_ROW && (text.startsWith("|") || text.includes("\t"));
  if (isRow) return { ...line, kind: "row", text };
  const marker = ITEM.exec(text)?.[0];
  if (marker === undefined) return { ...line, kind: "text", text };
  return { ...line, kind: "item", text: text.slice(marker.length) };
}

/** Front matter's title, and the index of the first line after it. */
function frontMatter(raws: readonly string[]): { title: string | null; end: number } {
  if (raws[0]?.trim() !== "---") return { title: null, end: 0 };
  const close = raws
    .slice(1, FRONT_MATTER_LINES)
    .findIndex((raw) => raw.trim() === "---" || raw.trim() === "...");
  const fields = raws.slice(1, close + 1);
  if (close < 1 || !fields.some((field) => /^[A-Za-z_-]+:/.test(field))) {
    return { title: null, end: 0 };
  }
  const title = fields.map((field) => /^title:[ \t]*(\S.*)$/.exec(field)?.[1]).find(Boolean);
  return { title: title?.trim().replace(/^(["'])(.*)\1$/, "$2") ?? null, end: close + 2 };
}

/** A line of text with a row of dashes under it is a heading, and rows of a table need no pipe at the edge. */
function withNeighbours(lines: TextLine[]): TextLine[] {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (line.kind === "rule") {
      if (before?.kind === "text" && before.text.includes("|")) before.kind = "row";
      for (let at = index + 1; lines[at]?.kind === "text"; at += 1) {
        const row = lines[at];
        if (row?.text.includes("|") !== true) break;
        row.kind = "row";
      }
    }
    const isUnderline = line.kind === "blank" && /^(?:=+|-+)$/.test(line.text);
    if (!isUnderline || before?.kind !== "text") continue;
    const above = lines[index - 2];
    if (above === undefined || above.kind === "blank" || above.kind === "heading") {
      Object.assign(before, { kind: "heading", level: line.text.startsWith("=") ? 1 : 2 });
    }
  }
  return lines;
}

/**
 * A text's lines and what each is. Read line by line: a Markdown parser takes minutes for a megabyte of list, since
 * its work grows with the square of a paragraph, and half of what is pasted is no Markdown.
 */
export function writtenText(text: string): WrittenText {
  const raws = text.split(/\r\n|\n|\r/, MOST_LINES + 1);
  if (raws.length > MOST_LINES) {
    throw new AppError(
      "too-large",
      `This text has more than ${MOST_LINES.toLocaleString("en")} lines, too many for a schedule. Paste the schedule alone.`,
    );
  }
  const { title, end } = frontMatter(raws);
  const lines = raws.slice(end).map((raw, index) => lineOf(raw, end + index + 1));
  return { title, lines: withNeighbours(lines) };
}
