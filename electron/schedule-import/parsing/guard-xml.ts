import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", end + 1)) {
    line += 1;
  }
  return line;
}

function malformed(text: string, at: number, what: string): AppError {
  return new AppError(
    "malformed-source",
    `${what} in line ${lineAt(text, at)}. The XML is broken; get a fresh copy.`,
  );
}

/** The longest tag; with more attributes than fit, parsing would take minutes. */
const LONGEST_TAG = 50_000;

/** The longest text between two tags: ten times what is kept of one. */
const LONGEST_TEXT = 10 * limits.abstractCharacters;

function tooLong(text: string, at: number, what: string): AppError {
  return new AppError(
    "too-large",
    `${what} in line ${lineAt(text, at)} is far too long for a schedule.`,
  );
}

/** The end of a tag that begins at `at`: the first ">" outside quotes, or -1. */
function tagEnd(text: string, at: number): number {
  let quote = 0;
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return index;
    else if (code === 0x3c) return -1;
  }
  return -1;
}

/** Past a comment, a CDATA section or an instruction; declarations are refused, since they can make text grow. */
function pastSpecial(text: string, at: number): number {
  const [close, what] = text.startsWith("<!--", at)
    ? ["-->", "A comment begins"]
    : text.startsWith("<![CDATA[", at)
      ? ["]]>", "A CDATA section begins"]
      : ["?>", "An instruction begins"];
  if (close === "?>" && text[at + 1] === "!") {
    throw new AppError(
      "malformed-source",
      `Line ${lineAt(text, at)} holds a DOCTYPE or entity declaration, which is not allowed in a schedule. Get the plain export.`,
    );
  }
  const end = text.indexOf(close, at + 2);
  if (end === -1) throw malformed(text, at, `${what}, and does not end,`);
  if (end - at > LONGEST_TEXT) throw tooLong(text, at, "The text");
  return end + close.length;
}

function nextTag(text: string, from: number): number {
  const at = text.indexOf("<", from);
  if ((at === -1 ? text.length : at) - from > LONGEST_TEXT) throw tooLong(text, from, "The text");
  return at;
}

/**
 * One pass over XML before it is parsed, since fast-xml-parser takes what it gets: throws `malformed-source` with a
 * line for a DOCTYPE, for elements that are not closed in order, and for nesting beyond `limits.markupDepth`; `too-large` for tags and texts that only cost time.
 */
export function guardXml(text: string): void {
  const names: string[] = [];
  const starts: number[] = [];
  let at = nextTag(text, 0);
  while (at !== -1) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) {
      at = nextTag(text, pastSpecial(text, at));
      continue;
    }
    const end = tagEnd(text, at);
    if (end === -1) throw malformed(text, at, "A tag is not ended");
    if (end - at > LONGEST_TAG) throw tooLong(text, at, "A tag");
    if (next === 0x2f) {
      const name = text.slice(at + 2, end).trim();
      const opened = names.pop();
      const start = starts.pop();
      if (name !== opened) {
        const instead =
          opened === undefined
            ? "though it was not opened,"
            : `where <${opened.slice(0, 60)}> of line ${lineAt(text, start ?? 0)} is still open,`;
        throw malformed(text, at, `<${name.slice(0, 60)}> is closed, ${instead}`);
      }
    } else if (text.charCodeAt(end - 1) !== 0x2f) {
      const tag = text.slice(at + 1, end);
      const space = tag.search(/\s/);
      const name = space === -1 ? tag : tag.slice(0, space);
      if (name === "") throw malformed(text, at, "A “<” begins no element");
      names.push(name);
      starts.push(at);
      if (names.length > limits.markupDepth) {
        throw malformed(text, at, `Elements are nested more than ${limits.markupDepth} deep`);
      }
    }
    at = nextTag(text, end);
  }
  const left = names.at(-1);
  if (left !== undefined) {
    throw new AppError(
      "malformed-source",
      `The XML breaks off in line ${lineAt(text, text.length)}: <${left.slice(0, 60)}> of line ${lineAt(text, starts.at(-1) ?? 0)} is never closed. Get a whole copy.`,
    );
  }
}

/** Characters that XML 1.0 forbids (section 2.2), which old exports hold in their texts all the same. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

/** The text without forbidden characters, and the line of the first one; null when there are none. */
export function withoutForbidden(text: string): { text: string; line: number | null } {
  const first = text.search(FORBIDDEN);
  if (first === -1) return { text, line: null };
  return { text: text.replaceAll(FORBIDDEN, ""), line: lineAt(text, first) };
}
