/** Where a line of a text begins, in characters; lines are counted from 1, and the last one stands for those after it. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf("\n", at);
    if (end === -1) return at;
    at = end + 1;
  }
  return at;
}
