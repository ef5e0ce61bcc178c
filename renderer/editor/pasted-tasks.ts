/** `[ ] ` or `[x] ` and a word, as a line that begins so is typed. */
const TASK = /^ *\[[ xX]\] +\S/;

/** Pasted text whose lines all begin with a box as a Markdown list of tasks; any other text as it is. */
export function tasksOfLines(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const isTasks =
    text.trimStart().startsWith("[") && lines.every((line) => TASK.test(line) || !line.trim());
  // Four spaces would be code.
  if (!isTasks || text.startsWith(" ")) return text;
  return lines.map((line) => line.replace("[", "- [")).join("\n");
}
