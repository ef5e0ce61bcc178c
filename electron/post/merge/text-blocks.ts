/** A block of Markdown as it stands in its text. */
export interface TextBlock {
  text: string;
  /** The line ends and blank lines behind it. */
  gap: string;
}

const FENCE = /^[ \t]*(?:[-*+>][ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;
const BLANK = /^[ \t\r]*$/;

/**
 * Markdown cut at its blank lines, but for those within fenced code. Joined again, texts and gaps are the text. Items of a
 * list with blank lines between them are blocks of their own.
 */
export function textBlocks(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let fence: string | null = null;
  let block: TextBlock = { text: "", gap: "" };
  for (const line of markdown.split(/(?<=\n)/)) {
    if (fence === null && BLANK.test(line.replace("\n", ""))) {
      block.gap += line;
      continue;
    }
    if (block.gap !== "" && fence === null) {
      blocks.push(block);
      block = { text: "", gap: "" };
    }
    block.text += line;
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
    } else fence = FENCE.exec(line)?.[1] ?? null;
  }
  if (block.text !== "" || block.gap !== "") blocks.push(block);
  return blocks.map(withEnd);
}

/** The end of a block's last line is behind it rather than in it. */
function withEnd({ text, gap }: TextBlock): TextBlock {
  const end = /\r?\n$/.exec(text)?.[0] ?? "";
  return { text: text.slice(0, text.length - end.length), gap: end + gap };
}

function closes(line: string, fence: string): boolean {
  const closing = /^[ \t>]*(`+|~+)[ \t\r]*\n?$/.exec(line)?.[1];
  return closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length;
}

/** The text of blocks from several texts: each stands apart from the next by a blank line at least. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ text, gap }, index) =>
      index === blocks.length - 1 || /\n[ \t\r]*\n/.test(gap) ? text + gap : `${text}\n\n`,
    )
    .join("");
}
