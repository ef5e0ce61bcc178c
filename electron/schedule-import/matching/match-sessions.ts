import type { PairAnswer, StoredSession } from "#shared/schedule-changes.ts";
import type { SourceIdKind } from "#shared/schedule.ts";
import { findUnsure } from "./find-unsure.ts";
import { groupSessions, type SessionGroup } from "./group-sessions.ts";
import { isAnotherTalk, namesOf } from "./is-another-talk.ts";
import { type AnsweredPair, answeredPairs } from "./pair-answers.ts";
import { createPairing, type Pairing } from "./pairing.ts";
import type { IncomingSession } from "../comparing/resolve-times.ts";
import {
  byOwnAddress,
  byStart,
  byTitle,
  byTitleAndSpeakers,
  byTitleAndStart,
  byTitleSpeakersAndStart,
  byTitleStartAndRoom,
} from "./session-keys.ts";
import type { SessionPair } from "./session-pair.ts";

/** Which session of a source is which stored one. Sessions of the person's own are in none of the lists. */
export interface SessionMatch {
  pairs: SessionPair[];
  /** In the order of the source. */
  added: IncomingSession[];
  missing: StoredSession[];
  /** Missing ones whose id or address another talk has now; those talks are in `added`. */
  replaced: SessionPair[];
  /** Kept apart, in `added` and `missing`: they could be, but need not be, the same session. */
  unsure: SessionPair[];
  /** What the person has said about unsure pairs of these two schedules. */
  answered: AnsweredPair[];
}

/** Ids are trusted in this order. */
const idKinds: readonly SourceIdKind[] = ["guid", "code", "id", "uid"];

const idsOf = (one: StoredSession | IncomingSession, kind: SourceIdKind): string[] =>
  one.sourceIds.filter((each) => each.kind === kind).map((each) => each.value);

/**
 * Finds the stored session of every session in a source: by source id (with the start when an id repeats), then by
 * address, then title and speakers, then title and time. Another talk under an old id or address is no counterpart.
 * What is not certain stays apart, unless the person has answered for it (`answers`, by pair key). Time grows with
 * the sessions.
 */
export function matchSessions(
  storedSessions: readonly StoredSession[],
  incomingSessions: readonly IncomingSession[],
  answers: Readonly<Record<string, PairAnswer>> = {},
): SessionMatch {
  const fromSources = storedSessions.filter((one) => !one.isOwn);
  const pairing = createPairing(fromSources, incomingSessions);
  const answered = answeredPairs(answers, fromSources, incomingSessions);
  for (const { pair, answer } of answered) {
    if (answer === "same") pairing.pairAsTold(pair.stored, pair.incoming);
  }
  // First what has not changed at all: importing a source again finds nothing to do, whatever repeats in it.
  pairing.pairEqual();
  for (const kind of idKinds) pairSharingIds(pairing, kind, incomingSessions);
  if (pairing.stored.size > 0 && pairing.incoming.size > 0) {
    const incoming = incomingSessions.map((one) => one.after);
    pairing.pairAlone(byOwnAddress(fromSources, incoming));
    pairing.pairAlike();
    for (const key of [
      byTitleSpeakersAndStart,
      byTitleAndSpeakers,
      byTitleStartAndRoom,
      byTitleAndStart,
    ]) {
      pairing.pairAlone(key);
    }
  }
  const replaced = replacedIn(pairing);
  // A source that names nobody at all cannot tell another talk from a new title of the same one.
  const namesPeople = incomingSessions.some((one) => namesOf(one.after).length > 0);
  return {
    pairs: pairing.pairs,
    added: [...pairing.incoming],
    missing: [...pairing.stored],
    replaced: namesPeople ? replaced : [],
    unsure: findUnsure(pairing, answered, namesPeople ? [] : replaced),
    answered,
  };
}

function replacedIn({ stored, incoming, replacements }: Pairing): SessionPair[] {
  const pairs: SessionPair[] = [];
  for (const [before, after] of replacements) {
    if (stored.has(before) && incoming.has(after)) pairs.push({ stored: before, incoming: after });
  }
  return pairs;
}

function pairSharingIds(
  pairing: Pairing,
  kind: SourceIdKind,
  incomingSessions: readonly IncomingSession[],
): void {
  const seen = new Set<string>();
  const repeating = new Set<string>();
  for (const id of incomingSessions.flatMap((one) => idsOf(one, kind))) {
    if (seen.has(id)) repeating.add(id);
    seen.add(id);
  }
  const groups = groupSessions(
    pairing.stored,
    pairing.incoming,
    (one) => idsOf(one, kind),
    (one) => idsOf(one, kind),
  );
  for (const { stored, incoming } of groups) {
    // A session with two ids may have been paired by the other one.
    const shared = {
      stored: stored.filter((one) => pairing.stored.has(one)),
      incoming: incoming.filter((one) => pairing.incoming.has(one)),
    };
    const after = shared.incoming[0];
    const isRepeating = incoming.some((one) => idsOf(one, kind).some((id) => repeating.has(id)));
    if (isRepeating || shared.stored.length > 1) pairByStart(pairing, shared);
    // An id that repeats in the source says nothing without the start.
    if (!isRepeating && after !== undefined && pairing.incoming.has(after)) {
      pairLikeliest(pairing, shared.stored, after);
    }
  }
}

/** Among sessions under one id: by title and start, then title, then start, as far as each tells them apart. */
function pairByStart(pairing: Pairing, shared: SessionGroup): void {
  pairing.pairAlike(shared);
  for (const key of [byTitleStartAndRoom, byTitleAndStart, byTitle]) {
    pairing.pairAlone(key, shared);
  }
  pairing.pairAlone(byStart, {
    stored: shared.stored.filter((one) => one.status !== "gone"),
    incoming: shared.incoming,
  });
}

/** A talk that was replaced keeps its id and is gone: one in the programme comes first. */
function pairLikeliest(
  pairing: Pairing,
  stored: readonly StoredSession[],
  after: IncomingSession,
): void {
  const open = stored.filter((one) => pairing.stored.has(one));
  const same = open.filter((one) => !isAnotherTalk(one, after.after));
  const current = same.filter((one) => one.status !== "gone");
  const [before, ...others] = current.length > 0 ? current : same;
  if (before !== undefined && others.length === 0) pairing.pair(before, after);
  // Nothing under this id is still the talk: each learns what stands in its place.
  else if (before === undefined) for (const one of open) pairing.pair(one, after);
}
