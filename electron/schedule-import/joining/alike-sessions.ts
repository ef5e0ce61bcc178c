import type { ParsedSession, SourceIdKind } from "#shared/schedule.ts";
import { sharesFewWords, sharesSpeaker } from "../matching/is-another-talk.ts";
import { bareAddress } from "../matching/session-keys.ts";
import { foldText, foldTitle } from "../matching/fold-text.ts";

/** When a session starts, as a text to compare. */
export type StartOf = (session: ParsedSession) => string;

/** What one kind of id, an address or a place in the programme says about two sessions of different lists. */
interface Rule {
  keys: (session: ParsedSession) => readonly string[];
  /** Whether two sessions with this key in common are one. */
  areOne: (one: ParsedSession, other: ParsedSession, key: string) => boolean;
}

const isAlike = (one: ParsedSession, other: ParsedSession): boolean =>
  foldTitle(one.title) === foldTitle(other.title) ||
  sharesSpeaker(one, other) ||
  !sharesFewWords(one.title, other.title);

const idsOf =
  (kind: SourceIdKind): Rule["keys"] =>
  ({ sourceIds }) =>
    sourceIds.filter((id) => id.kind === kind).map(({ value }) => value);

const lacksSharedKind = (one: ParsedSession, other: ParsedSession): boolean =>
  !one.sourceIds.some(({ kind }) => other.sourceIds.some((id) => id.kind === kind));

const isSameRoom = (one: ParsedSession, other: ParsedSession): boolean =>
  one.room === null || other.room === null || foldText(one.room) === foldText(other.room);

/** Shorter ids are numbers that a program counts up: the calendar of each day may begin with 1. */
const OWN_ID = 12;

/** In the order in which they are trusted. */
function rulesBy(startOf: StartOf): readonly Rule[] {
  const isInPlace: Rule["areOne"] = (one, other) =>
    isAlike(one, other) && (startOf(one) === startOf(other) || sharesSpeaker(one, other));
  return [
    { keys: idsOf("guid"), areOne: () => true },
    { keys: idsOf("code"), areOne: () => true },
    { keys: idsOf("id"), areOne: isInPlace },
    {
      keys: idsOf("uid"),
      areOne: (one, other, key) => (key.length < OWN_ID ? isInPlace : isAlike)(one, other, key),
    },
    {
      keys: ({ url }) => (url === null ? [] : [bareAddress(url)]),
      areOne: (one, other) => lacksSharedKind(one, other) && isAlike(one, other),
    },
    {
      keys: (session) => [`${foldTitle(session.title)}\n${startOf(session)}`],
      areOne: (one, other) => lacksSharedKind(one, other) && isSameRoom(one, other),
    },
  ];
}

function repeatedIn(sessions: readonly ParsedSession[], keys: Rule["keys"]): Set<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const key of sessions.flatMap((session) => [...new Set(keys(session))])) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** Nobody has one session in more places; a broken file may, and would make the search slow. */
const MOST_PLACES = 100;

/**
 * Which session of one list is which of another, where both are of one event: by id (with the start where an id
 * repeats), else by address, else by title, start and room. What is not certain stays apart. Places in `others` to
 * places in `sessions`.
 */
export function alikeSessions(
  sessions: readonly ParsedSession[],
  others: readonly ParsedSession[],
  startOf: StartOf,
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { keys, areOne } of rulesBy(startOf)) {
    const repeated = new Set([...repeatedIn(sessions, keys), ...repeatedIn(others, keys)]);
    const keysOf = (session: ParsedSession): string[] =>
      keys(session).map((key) => (repeated.has(key) ? `${key}\n${startOf(session)}` : key));
    const places = new Map<string, number[]>();
    for (const [at, session] of sessions.entries()) {
      if (taken.has(at)) continue;
      for (const key of keysOf(session)) {
        const known = places.get(key);
        if (known === undefined) places.set(key, [at]);
        else if (known.length < MOST_PLACES) known.push(at);
      }
    }
    const find = (other: ParsedSession): number | undefined => {
      for (const key of keysOf(other)) {
        const found = places.get(key)?.find((at) => {
          const session = sessions[at];
          return session !== undefined && !taken.has(at) && areOne(session, other, key);
        });
        if (found !== undefined) return found;
      }
      return undefined;
    };
    for (const [at, other] of others.entries()) {
      const found = pairs.has(at) ? undefined : find(other);
      if (found === undefined) continue;
      pairs.set(at, found);
      taken.add(found);
    }
  }
  return pairs;
}
