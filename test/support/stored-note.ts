import type { Page } from "@playwright/test";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { callMain } from "./call-bridge.ts";

/** The Markdown of a session's note as the store has it, found by the session's title. */
export async function storedMarkdown(page: Page, title: string): Promise<string> {
  for (const { id: eventId } of await callMain(page, "events.list", {})) {
    const rows = await callMain(page, "sessions.list", { eventId });
    const row = rows.find((one) => one.title === title);
    if (!row) continue;
    const target = { of: "session", sessionId: row.id } as const;
    const { body } = await callMain(page, "notes.get", { target });
    return bodyToMarkdown(parseBody(body));
  }
  throw new Error(`There is no session “${title}”.`);
}
