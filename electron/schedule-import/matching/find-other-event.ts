import type { ConferenceEvent } from "#shared/event.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import type { ParsedSchedule, ParsedSession, SourceIdKind } from "#shared/schedule.ts";
import { sharesFewWords, sharesSpeaker } from "./is-another-talk.ts";
import { foldText, foldTitle } from "./fold-text.ts";
import { titleWords } from "./title-words.ts";
import { strongKinds, weakKind } from "./trusted-ids.ts";

const YEAR = /\b(?:19|20)\d\d\b/g;

const halfOf = (shared: number, all: number): boolean => all > 0 && shared * 2 >= all;

/** Whether most of what two names say is said by both, and not of different years. */
export function namesOneEvent(one: string, other: string): boolean {
  const years: string[] = one.match(YEAR) ?? [];
  const otherYears: string[] = other.match(YEAR) ?? [];
  if (years.length > 0 && otherYears.length > 0 && !years.some((year) => otherYears.includes(year)))
    return false;
  const words = titleWords(one.replaceAll(YEAR, " "));
  const others = titleWords(other.replaceAll(YEAR, " "));
  const shared = [...words].filter((word) => others.has(word)).length;
  const fewest = Math.min(words.size, others.size);
  return fewest === 0 ? foldText(one) === foldText(other) : shared * 2 > fewest;
}

/** Numbers alone say nothing, every conference has a session 1: half of those under one number have to be alike. */
export function isAlikeByNumber(
  sessions: readonly ParsedSession[],
  storedSessions: readonly StoredSession[],
): boolean {
  const stored = new Map(
    storedSessions.flatMap((one) =>
      one.sourceIds.filter(({ kind }) => kind === weakKind).map(({ value }) => [value, one]),
    ),
  );
  let [compared, alike] = [0, 0];
  for (const session of sessions) {
    const number = session.sourceIds.find(({ kind }) => kind === weakKind)?.value;
    const before = number === undefined ? undefined : stored.get(number);
    if (before === undefined) continue;
    compared += 1;
    if (sharesSpeaker(before, session) || !sharesFewWords(before.title, session.title)) alike += 1;
  }
  return alike * 2 >= compared;
}

const sharesHalf = (given: Set<string>, known: Set<string>): boolean =>
  halfOf([...given].filter((one) => known.has(one)).length, given.size);

const titlesOf = (side: readonly { title: string }[]): Set<string> =>
  new Set(side.map((one) => foldTitle(one.title)));

const idsOf = (
  kind: SourceIdKind,
  side: readonly Pick<StoredSession, "sourceIds">[],
): Set<string> =>
  new Set(
    side.flatMap(({ sourceIds }) =>
      sourceIds.filter((one) => one.kind === kind).map((one) => one.value),
    ),
  );

function sharesProgramme(
  sessions: readonly ParsedSession[],
  stored: readonly StoredSession[],
): boolean {
  const sharesIds = (kind: SourceIdKind): boolean =>
    sharesHalf(idsOf(kind, sessions), idsOf(kind, stored));
  return (
    strongKinds.some(sharesIds) ||
    (sharesIds(weakKind) && isAlikeByNumber(sessions, stored)) ||
    sharesHalf(titlesOf(sessions), titlesOf(stored))
  );
}

/**
 * What a source calls its event, where that is another one than the stored event it would go into; else null. A source
 * that shares half of its ids or titles is of this event, whatever it is called. `startsOn` is the source's first day.
 */
export function findOtherEvent(
  { event: { name }, sessions }: Pick<ParsedSchedule, "event" | "sessions">,
  startsOn: string | null,
  stored: Pick<ConferenceEvent, "name" | "startsOn">,
  storedSessions: readonly StoredSession[],
): string | null {
  if (name === null) return null;
  const [year, storedYear] = [startsOn?.slice(0, 4), stored.startsOn?.slice(0, 4)];
  const isOtherEdition = year !== undefined && storedYear !== undefined && year !== storedYear;
  if (namesOneEvent(name, stored.name) && !isOtherEdition) return null;
  if (sharesProgramme(sessions, storedSessions)) return null;
  return isOtherEdition && !name.includes(year) ? `${name} (${year})` : name;
}
