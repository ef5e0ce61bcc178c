/** An unfolded content line (RFC 5545, 3.1) and the number of the line of the file where it begins. */
export interface ContentLine {
  text: string;
  line: number;
}

/**
 * Unfolds a calendar's lines, one after the other: all of a large file's at once would be most of an import's memory.
 * Blank lines are passed over, inside a folded line too, and a lone carriage return ends a line: real files have all of these.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  let last: ContentLine | undefined;
  let number = 0;
  for (const raw of rawLines(text)) {
    number += 1;
    if (raw === "") continue;
    const first = raw.charCodeAt(0);
    if (last !== undefined && (first === 0x20 || first === 0x09)) {
      last.text += raw.slice(1);
    } else if (raw.trim() !== "") {
      if (last !== undefined) yield last;
      last = { text: raw, line: number };
    }
  }
  if (last !== undefined) yield last;
}

function* rawLines(text: string): Generator<string> {
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf("\n", from);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(from, end);
    yield* (line.endsWith("\r") ? line.slice(0, -1) : line).split("\r");
    from = end + 1;
  }
}
