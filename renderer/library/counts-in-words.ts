import type { ConferenceEvent } from "#shared/event.ts";

/** `564 sessions · 3 notes` */
export function countsInWords({
  sessions,
  notes,
}: Pick<ConferenceEvent, "sessions" | "notes">): string {
  const parts = [sessions === 1 ? "1 session" : `${sessions} sessions`];
  if (notes > 0) parts.push(notes === 1 ? "1 note" : `${notes} notes`);
  return parts.join(" · ");
}
