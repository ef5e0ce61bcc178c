import * as fc from "fast-check";
import type { NoteMark } from "#shared/note-body.ts";
import { withMark } from "#shared/rich-text/note-marks.ts";

/** Characters and words that mean something in Markdown, HTML or YAML, beside plain ones and other scripts. */
export const pieces = [
  ..."abcXYZ019*_~=`#>+-.()[]{}!|\\<&:/@\"'^$%,;?".split(""),
  "**",
  "__",
  "==",
  "~~",
  "```",
  "---",
  "1.",
  "12)",
  "[ ]",
  "[x]",
  "[^1]",
  "[^1]:",
  "[!PRIVATE]",
  "[a]:",
  "![",
  "](",
  "||",
  "<b>",
  "</b>",
  "<!--",
  "<sub>",
  "</sup>",
  "<br>",
  "-->",
  "<?",
  "&amp;",
  "&#65;",
  "{{",
  "{%",
  "https://example.org/a_b?c=d&e=*",
  ":tada:",
  ":+1:",
  "www.",
  "www.example.org",
  "ada@example.org",
  "mailto:",
  "javascript:x",
  "\u00A0",
  "\u2028",
  "\u200B",
  "é",
  "e\u0301",
  "漢字",
  "שלום",
  "\u202E",
  "👩‍💻",
  "🎉",
  "。",
  "“",
  "—",
  "ß",
  "\uFEFF",
];

/** A word of such pieces. */
export const word = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(""));
/** The same with spaces, as code may hold them. */
export const codeWord = fc
  .array(fc.constantFrom(...pieces, " ", "  "), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(""));

const address = fc.constantFrom(
  "https://example.org/",
  "https://example.org/a_(b)_c",
  "https://example.org/a)b(",
  "https://example.org/?q=a b&c=<d>",
  "http://example.org/*x*#y",
  "mailto:ada@example.org",
  "https://example.org/\\",
  "https://example.org/ü&amp;",
);
/** Any mark but code, which bears no others within it. */
export const mark: fc.Arbitrary<NoteMark> = fc.oneof(
  fc.constantFrom<NoteMark>(
    { type: "bold" },
    { type: "italic" },
    { type: "strike" },
    { type: "highlight" },
    { type: "subscript" },
    { type: "superscript" },
  ),
  fc.record({ type: fc.constant("link" as const), attrs: fc.record({ href: address }) }),
);
/** Marks that may stand together. */
export const marks = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(mark, { maxLength: 3 }) },
  )
  .map((all) => all.reduce<NoteMark[]>(withMark, []));
