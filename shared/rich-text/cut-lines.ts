import { closesFence, FENCE } from "./markdown-lines.ts";

/** How a text goes on where it may be cut: which of the blocks around the cut are one and the same on both sides. */
export interface Cut {
  /** So many quotes around each other. */
  quotes: number;
  /** A list within them all whose next item begins here. `spread`: after a blank line. */
  list: { spread: boolean } | null;
}

const BLANK = /^[ \t]*$/;
const INDENT = /^ *\t?/;
/** A list's item that has words, at the left edge: its sign, what is behind it, and how the words begin. */
const ITEM = /^([-+*]|\d{1,9}[.)])( +)(\S)/;
/** Neither surely an item nor surely none. */
const ITEM_LIKE = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const SIGNS = /^(?:(?:[-+*>]|\d{1,9}[.)]) *)+/;
const RULE = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
/** A line that begins like this and goes on a paragraph is nothing but that. */
const WORDS = /^\p{Letter}/u;

/** Quotes within each other beyond this are taken as they come. */
const DEEPEST = 8;

/**
 * Looks at the lines of a document in order and tells before which of them it may be cut, so that its parts mean one by
 * one what they mean together. Where only a parser could tell what a line belongs to, it says no until it is clear again:
 * at the next block that surely is one of the document itself. For text in which raw HTML is words.
 */
export class CutLines {
  readonly #depth: number;
  #fence: string | null = null;
  #afterBlank = true;
  /** The lines of the quote that the last line was of. */
  #quote: CutLines | null = null;
  /** The list whose item the last line was of, and from which column on a line is the item's. */
  #list: { sign: string; column: number } | null = null;
  /** The fence of code in that item: left open, it takes the blank lines below, and the cut would take them from it. */
  #inner: string | null = null;
  /** Whether the last line was a paragraph's of that item. */
  #isParagraph = false;
  /** A fence may be open of which nobody knows. */
  #isLost = false;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** The next line, without its end. Null where the document cannot be cut before it. */
  next(line: string): Cut | null {
    if (this.#isLost) return null;
    if (this.#fence !== null) {
      if (closesFence(line, this.#fence)) this.#fence = null;
      this.#afterBlank = false;
      return null;
    }
    const afterBlank = this.#afterBlank;
    this.#afterBlank = BLANK.test(line);
    if (this.#afterBlank) {
      this.#quote = null;
      this.#isParagraph = false;
      return null;
    }
    const wasOpen = this.#inner !== null;
    const cut = this.#inList(line, afterBlank) ?? this.#inDocument(line, afterBlank);
    return cut === "no" || wasOpen || isSign(line, this.#depth) ? null : cut;
  }

  /** A line of the list that is open, or its next item. Null for any other. */
  #inList(line: string, afterBlank: boolean): Cut | "no" | null {
    if (!this.#list || RULE.test(line)) return null;
    const item = ITEM.exec(line);
    if (item && signOf(item) === this.#list.sign) {
      this.#begin(item, line);
      return { quotes: 0, list: { spread: afterBlank } };
    }
    const isWithin = this.#indentOf(line) >= this.#list.column;
    if (isWithin) this.#passCode(line.trimStart());
    const goesOn = this.#isParagraph && !afterBlank && WORDS.test(line.trimStart());
    this.#isParagraph = goesOn;
    return goesOn || isWithin ? "no" : null;
  }

  #inDocument(line: string, afterBlank: boolean): Cut | "no" {
    const quote = this.#quote;
    this.#quote = null;
    this.#list = null;
    const isIndented = /^[ \t]/.test(line);
    if (afterBlank && !isIndented) this.#inner = null;
    else this.#passCode(line.trimStart().replace(SIGNS, ""));
    const fence = FENCE.exec(line);
    // Which block an indented fence belongs to only a parser can tell.
    if (fence?.[1]) this.#isLost = true;
    else if (fence) this.#fence = fence[2] ?? null;
    if (line.startsWith(">") && (afterBlank || quote) && line[1] !== "\t") {
      if (this.#depth >= DEEPEST) return "no";
      this.#quote = quote ?? new CutLines(this.#depth + 1);
      const inside = this.#quote.next(line.slice(line[1] === " " ? 2 : 1));
      // Micromark makes no list of a number in a quote below indented code.
      if (!quote) return /^[> ]*\d/.test(line) ? "no" : { quotes: 0, list: null };
      return inside ? { ...inside, quotes: inside.quotes + 1 } : "no";
    }
    if (!afterBlank || isIndented || line.startsWith(">")) return "no";
    const item = RULE.test(line) ? null : ITEM.exec(line);
    if (item) this.#begin(item, line);
    // One of the list above perhaps.
    return ITEM_LIKE.test(line) ? "no" : { quotes: 0, list: null };
  }

  #begin(item: RegExpExecArray, line: string): void {
    const [, sign = "", spaces = "", first = ""] = item;
    // Words further in are code.
    const column = sign.length + (spaces.length > 4 ? 1 : spaces.length);
    this.#list = { sign: signOf(item), column };
    this.#isParagraph = spaces.length <= 4 && WORDS.test(first);
    this.#inner = null;
    this.#passCode(line.replace(SIGNS, ""));
  }

  #passCode(words: string): void {
    if (this.#inner === null) this.#inner = FENCE.exec(words)?.[2] ?? null;
    else if (closesFence(words, this.#inner)) this.#inner = null;
  }

  /** Where a tab leads to depends on the quotes around: it counts for nothing there. */
  #indentOf(line: string): number {
    const [spaces = ""] = INDENT.exec(line) ?? [];
    if (!spaces.endsWith("\t")) return spaces.length;
    return this.#depth > 0 ? 0 : spaces.length + 3 - ((spaces.length - 1) % 4);
  }
}

/** The sign of a private block: it makes one of a quote that begins with it. */
const isSign = (line: string, depth: number): boolean => depth > 0 && line.startsWith("[!");

/** What all items of a list have in common. */
const signOf = (item: RegExpExecArray): string => item[1]?.at(-1) ?? "";
