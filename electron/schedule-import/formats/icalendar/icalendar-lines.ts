/** An unfolded content line (RFC 5545, 3.1) and the number of the line of the file where it begins. */
export interface ContentLine {
  text: string;
  line: number;
}

/**
 * Unfolds a calendar's lines. Blank lines are passed over, inside a folded line too, and a lone carriage return ends
 * a line: real files have all of these.
 */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  let last: ContentLine | undefined;
  let number = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    number += 1;
    if (raw === "") continue;
    const first = raw.charCodeAt(0);
    if (last !== undefined && (first === 0x20 || first === 0x09)) {
      last.text += raw.slice(1);
    } else if (raw.trim() !== "") {
      last = { text: raw, line: number };
      lines.push(last);
    }
  }
  return lines;
}
