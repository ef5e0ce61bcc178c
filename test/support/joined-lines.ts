import type { Keyboard } from "@playwright/test";

/** Lines whose signs belong together: from right to left, people and flags of several signs, an accent of its own. */
export const joinedLines = ["שלום world 42", "👩🏽‍💻🏳️‍🌈", "e\u0301toile"] as const;

/** Writes them; a flag too many is taken back, as a whole. */
export async function writeJoinedLines(keyboard: Keyboard): Promise<void> {
  const [hebrew, people, accented] = joinedLines;
  await keyboard.insertText(hebrew);
  await keyboard.press("Enter");
  await keyboard.insertText(`${people}🇳🇱`);
  await keyboard.press("Backspace");
  await keyboard.press("Enter");
  await keyboard.insertText(accented);
}
