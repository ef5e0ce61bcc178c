import type { SessionStatus } from "#shared/session.ts";

/** What there is to say of a session that does not take place as planned; null when it does. */
export function statusSentence(status: SessionStatus): string | null {
  if (status === "cancelled") return "Cancelled. Your note and marks stay.";
  if (status === "gone") return "No longer in the programme. Your note and marks stay.";
  return null;
}
