import type { Page } from "@playwright/test";
import { callMain } from "./call-bridge.ts";

/** An event and its sessions as the store has them. */
export interface StoredProgramme {
  name: string;
  zone: string;
  sessions: string[];
}

/** Everything the store has of events, in words that can be compared. */
export async function storedProgrammes(page: Page): Promise<StoredProgramme[]> {
  const events = await callMain(page, "events.list", {});
  return Promise.all(
    events.map(async ({ id, name, zone }) => {
      const rows = await callMain(page, "sessions.list", { eventId: id });
      return { name, zone, sessions: rows.map((row) => JSON.stringify(row)) };
    }),
  );
}
