import type { Page } from "@playwright/test";
import type { Attendee } from "./attendee.ts";

/** Puts something on the system's clipboard by way of a copy in the note that is answered here. */
export async function copyInNote(
  page: Page,
  attendee: Attendee,
  clipboard: Record<string, string>,
): Promise<void> {
  await page.evaluate((data) => {
    const answer = (event: ClipboardEvent) => {
      for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("copy", answer, { capture: true, once: true });
  }, clipboard);
  await attendee.note().click();
  await page.keyboard.press("Control+c");
}

/** Empties the note and pastes into it. */
export async function pasteInEmptied(
  page: Page,
  attendee: Attendee,
  { text, html }: { text: string; html?: string },
  keys = "Control+v",
): Promise<void> {
  const rich = html === undefined ? {} : { "text/html": html };
  await copyInNote(page, attendee, { "text/plain": text, ...rich });
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press(keys);
}
