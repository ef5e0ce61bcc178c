import type { Page } from "@playwright/test";

/** An event and its sessions as the store has them. */
export interface StoredProgramme {
  name: string;
  zone: string;
  sessions: string[];
}

/** Everything the store has of events, in words that can be compared. */
export function storedProgrammes(page: Page): Promise<StoredProgramme[]> {
  return page.evaluate(async () => {
    const { bridge } = window;
    const events = await bridge.call("events.list", {});
    if (!events.ok) throw new Error(events.error.message);
    return Promise.all(
      events.value.map(async ({ id, name, zone }) => {
        const rows = await bridge.call("sessions.list", { eventId: id });
        if (!rows.ok) throw new Error(rows.error.message);
        return { name, zone, sessions: rows.value.map((row) => JSON.stringify(row)) };
      }),
    );
  });
}
