import type { Page } from "@playwright/test";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";

/** The Markdown of a session's note as the store has it, found by the session's title. */
export async function storedMarkdown(page: Page, title: string): Promise<string> {
  const body = await page.evaluate(async (wanted) => {
    const { bridge } = window;
    const events = await bridge.call("events.list", {});
    for (const { id: eventId } of events.ok ? events.value : []) {
      const rows = await bridge.call("sessions.list", { eventId });
      const row = rows.ok ? rows.value.find((one) => one.title === wanted) : undefined;
      if (!row) continue;
      const note = await bridge.call("notes.get", {
        target: { of: "session", sessionId: row.id },
      });
      return note.ok ? note.value.body : null;
    }
    return null;
  }, title);
  if (body === null) throw new Error(`There is no session “${title}” with a note.`);
  return bodyToMarkdown(parseBody(body));
}
