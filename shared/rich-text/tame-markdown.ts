import { limits } from "../limits.ts";

/** More in one paragraph than people write; the work to pair them grows with their square. */
const MOST_IN_PARAGRAPH = { emphasis: 2_000, brackets: 2_000, codeLengths: 30 };

const BRACKETS = [
  "labelStartLink",
  "labelStartImage",
  "labelEnd",
  "gfmFootnoteCall",
  "gfmPotentialFootnoteCall",
];

/** A blank line ends a paragraph, and so does a bullet that is not indented far enough to go on with it. */
const PARAGRAPHS = /(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n)|(?= {0,3}[-+*] +[^\s]))/;
const CONTAINERS = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/;

/**
 * The Markdown constructs to leave out for this text, so that a hostile one costs no more than a long one: its signs are
 * then read as the words they stand between. Nothing that a person wrote comes near these bounds.
 */
export function constructsToSkip(markdown: string): string[] {
  const skipped = new Set<string>();
  if (isNestedDeeply(markdown)) for (const name of ["list", "blockQuote"]) skipped.add(name);
  for (const paragraph of markdown.split(PARAGRAPHS)) {
    if (countOf(paragraph, /[*_~=]+/g) > MOST_IN_PARAGRAPH.emphasis) {
      for (const name of ["attention", "strikethrough", "highlight"]) skipped.add(name);
    }
    if (countOf(paragraph, /\]/g) > MOST_IN_PARAGRAPH.brackets) {
      for (const name of BRACKETS) skipped.add(name);
    }
    if (countOf(paragraph, /!\[/g) > limits.noteDepth) skipped.add("labelStartImage");
    const lengths = new Set(paragraph.match(/`+/g)?.map((run) => run.length));
    if (lengths.size > MOST_IN_PARAGRAPH.codeLengths) skipped.add("codeText");
  }
  return [...skipped];
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Quotes and lists within each other on one line, or list items indented beyond any nesting a note may have. */
function isNestedDeeply(markdown: string): boolean {
  return markdown.split(/\r\n|\r|\n/).some((line) => {
    const markers = CONTAINERS.exec(line)?.[0];
    if (markers === undefined) return false;
    return (
      markers.replaceAll(/[ \t\d]/g, "").length > limits.noteDepth / 2 || /^\s{200}/.test(line)
    );
  });
}
