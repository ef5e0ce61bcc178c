import type { Reply } from "./reply.ts";
import type { SessionRow } from "#shared/session.ts";
import { sessionJson } from "./session-json.ts";
import { table } from "./table.ts";

/** "09:30–10:15" of two times in their event's zone. */
export const timesText = ({ startsAt, endsAt }: SessionRow): string =>
  `${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`;

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
