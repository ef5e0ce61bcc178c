import type { StoredSession } from "#shared/schedule-changes.ts";
import type { IncomingSession } from "../comparing/resolve-times.ts";

/** A stored session, and one of a source that is it or could be it. */
export interface SessionPair {
  stored: StoredSession;
  incoming: IncomingSession;
}

/** Names a pair in questions and answers about it. */
export const pairKey = ({ stored, incoming }: SessionPair): string =>
  `${stored.id} ${incoming.key}`;
