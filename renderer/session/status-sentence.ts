import type { SessionRow } from "#shared/session.ts";

type Marked = Pick<
  SessionRow,
  "status" | "isOwn" | "hasNote" | "rating" | "plan" | "attendance" | "tags"
>;

const isMine = ({ hasNote, rating, plan, attendance, tags }: Marked): boolean =>
  hasNote || rating !== null || plan !== null || attendance !== null || tags.length > 0;

/** Whether nothing holds a session in its event any more: it left the programme, and the person took everything off it. */
export const isLeftOver = (session: Marked): boolean =>
  session.status === "gone" && !session.isOwn && !isMine(session);

/** What there is to say of a session that does not take place as planned; null when it does. */
export function statusSentence(session: Marked): string | null {
  if (session.status === "cancelled") return "Cancelled. Your note and marks stay.";
  if (session.status !== "gone") return null;
  return isLeftOver(session)
    ? "No longer in the programme. Nothing on it is yours."
    : "No longer in the programme. Your note and marks stay.";
}
