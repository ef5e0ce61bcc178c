import type { StoredSession } from "#shared/schedule-changes.ts";
import type { IncomingSession } from "../comparing/resolve-times.ts";

/** Sessions of both sides that have a key in common. */
export interface SessionGroup {
  stored: StoredSession[];
  incoming: IncomingSession[];
}

/** The groups that have sessions on both sides. A session without keys is in none. */
export function groupSessions(
  stored: Iterable<StoredSession>,
  incoming: Iterable<IncomingSession>,
  keysOfStored: (one: StoredSession) => readonly string[],
  keysOfIncoming: (one: IncomingSession) => readonly string[],
): SessionGroup[] {
  const groups = new Map<string, SessionGroup>();
  for (const one of stored) {
    for (const key of keysOfStored(one)) {
      const found = groups.get(key);
      if (found === undefined) groups.set(key, { stored: [one], incoming: [] });
      else found.stored.push(one);
    }
  }
  // A first import has nothing to be grouped with.
  if (groups.size === 0) return [];
  for (const one of incoming) {
    for (const key of keysOfIncoming(one)) groups.get(key)?.incoming.push(one);
  }
  return [...groups.values()].filter((one) => one.incoming.length > 0);
}
