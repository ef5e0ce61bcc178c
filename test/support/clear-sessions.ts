import type { Page } from "@playwright/test";
import { callMain } from "./call-bridge.ts";

/**
 * Takes off every session what a person has put on it: plan, attendance, rating, tags and, but for the one that is open in the
 * window, the note.
 */
export async function clearSessions(page: Page, open: string): Promise<void> {
  for (const { id: eventId } of await callMain(page, "events.list", {})) {
    for (const session of await callMain(page, "sessions.list", { eventId })) {
      const { id, title } = session;
      if (session.plan) await callMain(page, "sessions.plan", { id, plan: null });
      if (session.attendance) await callMain(page, "sessions.mark", { id, attendance: null });
      if (session.rating) await callMain(page, "sessions.rate", { id, rating: null });
      if (session.tags.length > 0) await callMain(page, "sessions.tag", { id, tags: [] });
      const target = { of: "session", sessionId: id } as const;
      if (session.hasNote && title !== open) await callMain(page, "notes.remove", { target });
    }
  }
}
