import { isBackground, lengthOf } from "./session-length.ts";
import type { SessionRow } from "./session.ts";

type Planned = Pick<SessionRow, "id" | "plan" | "status" | "startsAt" | "endsAt">;

/**
 * The planned sessions that overlap, each with those that it overlaps with, by start. A backup is meant to lie beside
 * another session; what is a background to the day, takes no time or does not take place keeps nobody from anything.
 */
export function findConflicts<Session extends Planned>(
  sessions: readonly Session[],
): ReadonlyMap<string, readonly Session[]> {
  const planned = sessions
    .filter(({ plan, status }) => (plan === "must" || plan === "maybe") && status === "scheduled")
    .map((session) => ({
      session,
      startsAt: Date.parse(session.startsAt),
      endsAt: Date.parse(session.endsAt),
    }))
    .filter((span) => lengthOf(span) > 0 && !isBackground(span))
    .toSorted((a, b) => a.startsAt - b.startsAt);
  const conflicts = new Map<string, Session[]>();
  const add = ({ id }: Session, other: Session): void => {
    const found = conflicts.get(id);
    if (found === undefined) conflicts.set(id, [other]);
    else found.push(other);
  };
  let open: typeof planned = [];
  for (const span of planned) {
    open = open.filter(({ endsAt }) => endsAt > span.startsAt);
    for (const { session } of open) {
      add(session, span.session);
      add(span.session, session);
    }
    open.push(span);
  }
  return conflicts;
}
