import type { StoredSession } from "#shared/schedule-changes.ts";
import type { SourceIdKind } from "#shared/schedule.ts";
import { findUnsure, type SessionPair } from "./find-unsure.ts";
import { groupSessions, type SessionGroup } from "./group-sessions.ts";
import { isAnotherTalk } from "./is-another-talk.ts";
import type { IncomingSession } from "./resolve-times.ts";
import {
  byOwnAddress,
  byStart,
  byTitle,
  byTitleAndSpeakers,
  byTitleAndStart,
  byTitleSpeakersAndStart,
  byTitleStartAndRoom,
  type SessionKey,
} from "./session-keys.ts";

/** Which session of a source is which stored one. Sessions of the person's own are in none of the lists. */
export interface SessionMatch {
  pairs: SessionPair[];
  /** In the order of the source. */
  added: IncomingSession[];
  missing: StoredSession[];
  /** Kept apart, in `added` and `missing`: they could be, but need not be, the same session. */
  unsure: SessionPair[];
}

/** Ids are trusted in this order. */
const idKinds: readonly SourceIdKind[] = ["guid", "code", "id", "uid"];

const keyAsList = (key: string | null): string[] => (key === null ? [] : [key]);

/**
 * Finds the stored session of every session in a source: by source id (with the start when an id repeats), then by
 * address, then title and speakers, then title and time. Another talk under an old id or address is no counterpart.
 * What is not certain stays apart. Time grows with the sessions.
 */
export function matchSessions(
  storedSessions: readonly StoredSession[],
  incomingSessions: readonly IncomingSession[],
): SessionMatch {
  const fromSources = storedSessions.filter((one) => !one.isOwn);
  const stored = new Set(fromSources);
  const incoming = new Set(incomingSessions);
  const pairs: SessionPair[] = [];

  const pairUnlessAnotherTalk = (before: StoredSession, after: IncomingSession): void => {
    if (isAnotherTalk(before, after.after)) return;
    stored.delete(before);
    incoming.delete(after);
    pairs.push({ stored: before, incoming: after });
  };

  /** Pairs sessions that are the only one on their side with a key. */
  const pairAlone = (
    key: SessionKey,
    left: Iterable<StoredSession>,
    right: Iterable<IncomingSession>,
  ): void => {
    const groups = groupSessions(
      left,
      right,
      (one) => keyAsList(key(one)),
      (one) => keyAsList(key(one.after)),
    );
    for (const one of groups) {
      const [before, after] = [one.stored[0], one.incoming[0]];
      const alone = one.stored.length === 1 && one.incoming.length === 1;
      if (alone && before !== undefined && after !== undefined)
        pairUnlessAnotherTalk(before, after);
    }
  };

  const pairSharingId = (shared: SessionGroup): void => {
    const left = shared.stored.filter((one) => stored.has(one));
    const right = shared.incoming.filter((one) => incoming.has(one));
    // A talk that was replaced keeps its id and is gone: the one in the programme comes first.
    const current = left.filter((one) => one.status !== "gone");
    if (shared.stored.length > 1 || shared.incoming.length > 1) {
      for (const key of [byTitleStartAndRoom, byTitleAndStart, byTitle]) {
        pairAlone(
          key,
          left.filter((one) => stored.has(one)),
          right.filter((one) => incoming.has(one)),
        );
      }
      pairAlone(
        byStart,
        current.filter((one) => stored.has(one)),
        right.filter((one) => incoming.has(one)),
      );
    }
    const after = right[0];
    // An id that repeats in the source says nothing without the start.
    if (after === undefined || shared.incoming.length > 1 || !incoming.has(after)) return;
    const candidates = left.filter((one) => stored.has(one) && !isAnotherTalk(one, after.after));
    const inProgramme = candidates.filter((one) => one.status !== "gone");
    const likely = inProgramme.length > 0 ? inProgramme : candidates;
    if (likely.length === 1 && likely[0] !== undefined) pairUnlessAnotherTalk(likely[0], after);
  };

  for (const kind of idKinds) {
    const idsOf = (one: StoredSession | IncomingSession): string[] =>
      one.sourceIds.filter((each) => each.kind === kind).map((each) => each.value);
    for (const shared of groupSessions(stored, incoming, idsOf, idsOf)) pairSharingId(shared);
  }
  const byAddress = byOwnAddress(
    fromSources,
    incomingSessions.map((one) => one.after),
  );
  for (const key of [
    byAddress,
    byTitleSpeakersAndStart,
    byTitleAndSpeakers,
    byTitleStartAndRoom,
    byTitleAndStart,
  ]) {
    if (stored.size > 0 && incoming.size > 0) pairAlone(key, stored, incoming);
  }
  return {
    pairs,
    added: [...incoming],
    missing: [...stored],
    unsure: findUnsure(stored, incoming),
  };
}
