/** A line that opens a fenced code block: how far it is indented, and its fence. */
export const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;

/** Whether a line ends the code that this fence opened. */
export function closesFence(line: string, fence: string): boolean {
  const closing = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1];
  return closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length;
}

/** The lines of a text without their ends, and where they begin. */
export function* linesOf(text: string): Generator<{ line: string; at: number }> {
  for (let at = 0; at < text.length;) {
    let end = at;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end += 1;
    yield { line: text.slice(at, end), at };
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
