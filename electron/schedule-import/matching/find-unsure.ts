import type { StoredSession } from "#shared/schedule-changes.ts";
import { namesOf, sharesFewWords } from "./is-another-talk.ts";
import type { AnsweredPair } from "./pair-answers.ts";
import type { IncomingSession } from "../comparing/resolve-times.ts";
import type { SessionPair } from "./session-pair.ts";
import { foldTitle } from "./fold-text.ts";

/** Nobody gives more talks at one event; a generated file may say so, and would make the search slow. */
const MOST_ALIKE = 20;

type Known = Map<string, StoredSession[]>;

function learn(known: Known, key: string, one: StoredSession): void {
  const group = known.get(key);
  if (group === undefined) known.set(key, [one]);
  else if (group.length < MOST_ALIKE) group.push(one);
}

function nearest(
  candidates: readonly StoredSession[],
  { after }: IncomingSession,
): StoredSession | undefined {
  const distance = (one: StoredSession): number => Math.abs(one.startsAt - after.startsAt);
  let best: StoredSession | undefined;
  for (const one of candidates) {
    if (best === undefined || distance(one) < distance(best)) best = one;
  }
  return best;
}

/** Nobody gives two talks at one time, so a session by the same person then is likely a retitle. */
const couldBe = (one: StoredSession, { after }: IncomingSession): boolean =>
  one.startsAt === after.startsAt || !sharesFewWords(one.title, after.title);

/**
 * Among sessions that found no counterpart, those that could be the same: the `likely` ones, those of the same title, or
 * by one of the same people with most of the title's words or at the same time; the nearest in time of several. Each is
 * in one pair at most; what was answered for is not asked again.
 */
export function findUnsure(
  { stored, incoming }: { stored: Iterable<StoredSession>; incoming: Iterable<IncomingSession> },
  answered: readonly AnsweredPair[] = [],
  likely: readonly SessionPair[] = [],
): SessionPair[] {
  const byTitle: Known = new Map();
  const byName: Known = new Map();
  for (const one of stored) {
    learn(byTitle, foldTitle(one.title), one);
    for (const name of namesOf(one)) learn(byName, name, one);
  }
  if (byTitle.size === 0) return [];
  const told = new Map<IncomingSession, Set<StoredSession>>();
  for (const { pair } of answered) {
    told.set(pair.incoming, (told.get(pair.incoming) ?? new Set()).add(pair.stored));
  }
  const taken = new Set<StoredSession>();
  const pairOf = (
    one: IncomingSession,
    likeliest: StoredSession | undefined,
  ): StoredSession | undefined => {
    const isOpen = (other: StoredSession): boolean =>
      !taken.has(other) && told.get(one)?.has(other) !== true;
    if (likeliest !== undefined && isOpen(likeliest)) return likeliest;
    const titled = byTitle.get(foldTitle(one.after.title))?.filter(isOpen) ?? [];
    return (
      nearest(titled, one) ??
      nearest(
        namesOf(one.after)
          .flatMap((name) => byName.get(name) ?? [])
          .filter((other) => isOpen(other) && couldBe(other, one)),
        one,
      )
    );
  };

  const expected = new Map(likely.map((pair) => [pair.incoming, pair.stored]));
  const unsure: SessionPair[] = [];
  for (const one of incoming) {
    const similar = pairOf(one, expected.get(one));
    if (similar === undefined) continue;
    taken.add(similar);
    unsure.push({ stored: similar, incoming: one });
  }
  return unsure;
}
