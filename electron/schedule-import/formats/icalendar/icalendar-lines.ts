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
  let [number, from] = [0, 0];
  // Both are looked for once: a file may have millions of the one and none of the other.
  let [feed, carriageReturn] = [-1, -1];
  while (from <= text.length) {
    number += 1;
    if (feed < from) feed = placeOf("\n", text, from);
    if (carriageReturn < from) carriageReturn = placeOf("\r", text, from);
    const end = Math.min(feed, carriageReturn);
    const raw = text.slice(from, end);
    from = end + (end === carriageReturn && text[end + 1] === "\n" ? 2 : 1);
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

/** Where a sign is found next, or the text's end. */
function placeOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at;
}
