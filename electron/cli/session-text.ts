import type { Reply } from "./reply.ts";
import type { SessionRow } from "#shared/session.ts";
import { wholeDaysOf } from "#shared/whole-days.ts";
import { sessionJson } from "./session-json.ts";
import { table } from "./table.ts";

/** "09:30–10:15" of two times in their event's zone, "all day", or "all day to 2019-05-04". */
export function timesText(session: Pick<SessionRow, "startsAt" | "endsAt">): string {
  const days = wholeDaysOf(session);
  if (days !== null) return days.first === days.last ? "all day" : `all day to ${days.last}`;
  return `${session.startsAt.slice(11, 16)}–${session.endsAt.slice(11, 16)}`;
}

/** What the person says about a session, and what became of it. */
export function marksText(session: SessionRow): string {
  return [
    session.status === "scheduled" ? null : session.status,
    session.plan,
    session.attendance,
    session.rating === null ? null : "★".repeat(session.rating),
    session.hasNote ? "note" : null,
  ]
    .filter((one) => one !== null)
    .join(", ");
}

/** The session that a command has set something on. */
export function sessionReply(session: SessionRow): Reply {
  const text = table([
    [session.day, timesText(session), session.id, session.title, marksText(session)],
  ]);
  return { json: sessionJson(session), text };
}
