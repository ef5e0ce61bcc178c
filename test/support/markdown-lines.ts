import * as fc from "fast-check";

const LINES = [
  "",
  "",
  "",
  "text",
  "more text",
  " moved text",
  "# head",
  "- item",
  "- item",
  "- item",
  "- # head in an item",
  "- ```",
  "- > quote in an item",
  "-   wide item",
  "-     code in an item",
  "- [ ] task",
  "-",
  "- - twice",
  "- - -",
  "* star",
  "+ plus",
  " - moved item",
  "  - nested",
  "    - deeper",
  "  under",
  "   under a number",
  "    far",
  "\tbehind a tab",
  "-\titem before a tab",
  "1. one",
  "1. one",
  "2. two",
  "12. twelve",
  "3) three",
  "2024 was a year",
  "[a]: /a",
  "- [a]: /a",
  "[^1]: foot [a]",
  "- see [a] and [^1]",
  "```",
  "  ```",
  "   ~~~",
  "    ```",
  "````",
  "===",
  "---",
  "***",
  "| a | b |",
  "|---|---|",
  "- | a | b |",
  "<div>",
  "[!PRIVATE]",
];
/** A line of any sort that Markdown has, and of some it has not. */
export const someLine = fc.constantFrom(...LINES);
/** The same in one or more quotes. */
export const quotedLine = fc
  .tuple(fc.constantFrom(...LINES), fc.constantFrom("> ", "> ", "> ", ">", "> > ", ">\t", " > "))
  .map(([words, sign]) => sign + words);

/** Texts of such lines. */
export const ofLines = (...lines: fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...lines), { minLength: 1, maxLength: 20 }).map((all) => all.join("\n"));

/** A line of a list, or around one. */
export const listLines = fc.constantFrom(
  "",
  "",
  "- item",
  "- item",
  "- [x] done",
  "  under",
  "  - nested",
  "1. one",
  "2. two",
  "words",
  "  ```",
  "```",
  "> quote",
  "# head",
  "[a]: /a",
  "- see [a]",
);
