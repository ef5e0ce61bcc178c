import type { ConferenceEvent } from "#shared/event.ts";

/** `1,105 sessions · 3 notes` */
export function countsInWords({
  sessions,
  notes,
}: Pick<ConferenceEvent, "sessions" | "notes">): string {
  const parts = [counted(sessions, "session")];
  if (notes > 0) parts.push(counted(notes, "note"));
  return parts.join(" · ");
}

const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? thing : `${thing}s`}`;
