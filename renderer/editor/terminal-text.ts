const ESCAPE = "\u001b";

const BELL = "\u0007";

/** What follows an escape sign: a colour or a move of the cursor, or a single sign. */
const SEQUENCE = /^(?:\[[0-?]*[ -/]*[@-~]|[@-Z\\-_])/;

/** Text without what steers a terminal's colours and cursor: of it the signs behind the escape would be left. */
export function withoutEscapes(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  const [first = "", ...rest] = text.split(ESCAPE);
  return first + rest.map(behindSequence).join("");
}

function behindSequence(part: string): string {
  if (!part.startsWith("]")) return part.replace(SEQUENCE, "");
  // A title or a link's address, up to a bell or the next escape.
  const end = part.indexOf(BELL);
  return end < 0 ? "" : part.slice(end + 1);
}

/** `$ kubectl`, `ada@boat:~/src$ ls`, `[ada@boat src]# ls`, `PS C:\> dir`: what a shell writes before what is typed. */
const PROMPT =
  /^(?:\$ [A-Za-z_./~]|\[?[\w.-]{1,64}@[\w.-]{1,64}[^\n$#%]{0,100}[$#%] ?|PS [A-Za-z]:\\[^\n>]*> ?)/u;

/** Whether text was copied from a terminal: several lines, the first of which begins with a prompt. */
export function isOfTerminal(text: string): boolean {
  const lines = text.trim();
  return lines.includes("\n") && PROMPT.test(lines);
}
