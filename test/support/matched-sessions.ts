import type { IncomingSession } from "#electron/schedule-import/comparing/resolve-times.ts";
import { matchSessions } from "#electron/schedule-import/matching/match-sessions.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import { HOUR, nineOClock, people } from "#test/support/schedule-sides.ts";

/** What matched: "stored id = incoming title", the titles that are new, the ids that are missing. */
export function matched(stored: StoredSession[], incoming: IncomingSession[]) {
  const match = matchSessions(stored, incoming);
  return {
    pairs: match.pairs.map((pair) => `${pair.stored.id} = ${pair.incoming.after.title}`).toSorted(),
    added: match.added.map((one) => one.after.title),
    missing: match.missing.map((one) => one.id),
    unsure: match.unsure.map((pair) => `${pair.stored.id} ? ${pair.incoming.after.title}`),
  };
}

/** So many hours after nine. */
export const at = (hours: number) => nineOClock + hours * HOUR;

/** A talk that is given more than once. */
export const workshop = (hours: number) => ({
  title: "Knots",
  speakers: people("Ada Brook"),
  startsAt: at(hours),
});

/** No session on either side. */
export const nothing = { pairs: [], added: [], missing: [], unsure: [] };
