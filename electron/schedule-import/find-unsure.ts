import type { StoredSession } from "#shared/schedule-changes.ts";
import { namesOf, sharesFewWords } from "./is-another-talk.ts";
import type { IncomingSession } from "./resolve-times.ts";
import { foldText } from "./title-words.ts";

export interface SessionPair {
  stored: StoredSession;
  incoming: IncomingSession;
}

/** Nobody gives more talks at one event; a generated file may say so, and would make the search slow. */
const TALKS_OF_ONE_SPEAKER = 20;

/**
 * Among sessions that found no counterpart, those that could be the same: of the same title, or by one of the same
 * people with most of the title's words. At most one stored session for each incoming one.
 */
export function findUnsure(
  stored: Iterable<StoredSession>,
  incoming: Iterable<IncomingSession>,
): SessionPair[] {
  const byTitle = new Map<string, StoredSession>();
  const byName = new Map<string, StoredSession[]>();
  for (const one of stored) {
    byTitle.set(foldText(one.title), one);
    for (const name of namesOf(one)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [one]);
      else if (known.length < TALKS_OF_ONE_SPEAKER) known.push(one);
    }
  }
  const unsure: SessionPair[] = [];
  if (byTitle.size === 0) return unsure;
  for (const one of incoming) {
    const similar =
      byTitle.get(foldText(one.after.title)) ??
      namesOf(one.after)
        .flatMap((name) => byName.get(name) ?? [])
        .find((other) => !sharesFewWords(other.title, one.after.title));
    if (similar !== undefined) unsure.push({ stored: similar, incoming: one });
  }
  return unsure;
}
