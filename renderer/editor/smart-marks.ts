/** Whose quotation marks stand for typed `"` and `'`; `off`: what is typed stays as it is. */
export type Quotes = "en" | "de" | "off";

/** Under this name the choice is remembered. */
export const quotesName = "quotes";

/** What is stored, taken as a choice; until there is one, the marks of the system's language. */
export const toQuotes = (stored: string | null, language = navigator.language): Quotes => {
  if (stored === "en" || stored === "de" || stored === "off") return stored;
  return language.toLowerCase().startsWith("de") ? "de" : "en";
};

const MARKS = {
  en: { double: ["“", "”"], single: ["‘", "’"] },
  de: { double: ["„", "“"], single: ["‚", "‘"] },
} as const;

const APOSTROPHE = "’";
/** Years and words that begin with an apostrophe: ’90s, ’tis. */
const BEGINS_WITH_APOSTROPHE = /^‘(\d|(?:tis|twas|em|til|cause)[\s’])$/i;

/** What stands at the end of a text, and what is to stand there instead. */
export interface SmartMark {
  typed: string;
  becomes: string;
}

/** What becomes of the end of a line when its last letter has been typed; null: it stays. Between backticks all does. */
export function smartMark(line: string, quotes: Quotes): SmartMark | null {
  if (quotes === "off" || isInBackticks(line)) return null;
  const last = line.at(-1);
  if (last === '"') return { typed: last, becomes: doubleQuote(line.slice(0, -1), quotes) };
  if (last === "'") return { typed: last, becomes: singleQuote(line.slice(0, -1), quotes) };
  return dots(line) ?? dash(line) ?? apostrophe(line, quotes);
}

const isInBackticks = (line: string): boolean => (line.match(/`/g)?.length ?? 0) % 2 === 1;

const opens = (before: string, quotes: keyof typeof MARKS): boolean => {
  const last = before.at(-1);
  if (last === undefined || /[\s([{<–—/]/.test(last)) return true;
  const { double, single } = MARKS[quotes];
  return last === double[0] || last === single[0];
};

/** Right behind its own opening one it closes, as with brackets typed in pairs. */
const doubleQuote = (before: string, quotes: keyof typeof MARKS): string => {
  const [open, close] = MARKS[quotes].double;
  return opens(before, quotes) && before.at(-1) !== open ? open : close;
};

/** A closing one looks like an apostrophe in English; in German only an open quotation can be closed. */
function singleQuote(before: string, quotes: keyof typeof MARKS): string {
  const [open, close] = MARKS[quotes].single;
  if (opens(before, quotes)) return open;
  return before.lastIndexOf(open) > before.lastIndexOf(close) ? close : APOSTROPHE;
}

const dots = (line: string): SmartMark | null =>
  /(?<!\.)\.\.\.$/.test(line) ? { typed: "...", becomes: "…" } : null;

/** `a -- b` and `a --- b`; at the start of a line they are something else. */
function dash(line: string): SmartMark | null {
  const [typed, hyphens] = /(?<=[^\s-]\s?)(---?)\s$/.exec(line) ?? [];
  if (typed === undefined) return null;
  return { typed, becomes: `${hyphens === "--" ? "–" : "—"} ` };
}

/** Takes back what the next letter shows to have been an apostrophe. */
function apostrophe(line: string, quotes: keyof typeof MARKS): SmartMark | null {
  if (quotes === "de") {
    const [typed] = /(?<=\p{L})‘\p{L}$/u.exec(line) ?? [];
    return typed === undefined ? null : { typed, becomes: APOSTROPHE + typed.slice(1) };
  }
  const [typed] = /(?<![^\s([{])‘\S{1,5}\s?$/.exec(line) ?? [];
  return typed !== undefined && BEGINS_WITH_APOSTROPHE.test(typed)
    ? { typed, becomes: APOSTROPHE + typed.slice(1) }
    : null;
}
