import type { SessionRow } from "#shared/session.ts";

type Marks = Pick<SessionRow, "hasNote" | "rating" | "plan" | "attendance" | "tags">;

/** `the note and the rating`: what of a session is the person's own; null when nothing is. */
export function personalInWords(session: Marks): string | null {
  const { hasNote, rating, plan, attendance, tags } = session;
  const parts = [
    hasNote && "the note",
    rating !== null && "the rating",
    plan !== null && "the plan",
    attendance !== null && "the attendance",
    tags.length > 0 && "the tags",
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return new Intl.ListFormat("en", { type: "conjunction" }).format(parts);
}
