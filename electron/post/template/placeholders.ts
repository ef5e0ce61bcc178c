import { AppError } from "#shared/errors.ts";
import { Fragment } from "./fragment.ts";

/** Private letters: to Markdown they are part of a word, and no template may hold them itself. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const PLACEHOLDER = /\uE000(\d+)\uE001/;

/** What stands in a text by turns: words of the template, and values that were put into it. */
export type Piece = string | { value: string | Fragment };

/**
 * Values stand in the template's text as placeholders until it has been read as Markdown, and only then take their places in
 * the tree. So no value is ever read as Markdown, whatever the template does with it: there is nothing to escape, and nothing
 * that could be forgotten.
 */
export interface Placeholders {
  /** What to write for a value. Numbers are Markdown as they are, nothing is nothing. */
  put: (value: unknown) => string;
  /** A text in its pieces. */
  piecesOf: (text: string) => Piece[];
}

export function createPlaceholders(): Placeholders {
  const values: (string | Fragment)[] = [];
  const keep = (value: string | Fragment): string => `${OPEN}${values.push(value) - 1}${CLOSE}`;
  return {
    put(value) {
      if (value === null || value === undefined) return "";
      if (value instanceof Fragment || typeof value === "string") return keep(value);
      if (typeof value === "number") return String(value);
      return keep(textOfValue(value));
    },
    piecesOf: (text) =>
      text.split(PLACEHOLDER).flatMap((part, index): Piece[] => {
        if (index % 2 === 0) return part === "" ? [] : [part];
        const value = values[Number(part)];
        return value === undefined ? [] : [{ value }];
      }),
  };
}

/** A value as text: lists with commas, true and false by name; other things have no text. */
export function textOfValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Fragment) return value.toString();
  if (Array.isArray(value)) return value.map(textOfValue).join(", ");
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** Throws `invalid-input` for a template that holds the letters placeholders are made of. */
export function refusePlaceholders(template: string): void {
  const line = template.split("\n").findIndex((one) => /[\uE000\uE001]/.test(one));
  if (line === -1) return;
  const reason = "it holds a private letter (U+E000 or U+E001)";
  const message = `Line ${line + 1} of the template: ${reason}. Remove it.`;
  throw new AppError("invalid-input", message, { cause: { line: line + 1, column: 1, reason } });
}
