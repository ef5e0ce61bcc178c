import { limits } from "#shared/limits.ts";
import type { ParsedPerson, ParsedSpeaker, SourceId } from "#shared/schedule.ts";
import { foldText } from "../matching/fold-text.ts";
import { titleWords } from "../matching/title-words.ts";

/** What is needed of a session, parsed or stored, to know its people. */
interface WithSpeakers {
  sourceIds: readonly SourceId[];
  speakers: readonly ParsedSpeaker[];
}

export interface FillOptions {
  /** The list's affiliations count more than those that the sessions give. */
  overrides?: boolean;
}

const isNamed = ({ name }: ParsedSpeaker, person: ParsedPerson): boolean =>
  foldText(name) === foldText(person.name);

/** An id may be another list's: a name that shares no word with the speaker's is somebody else. */
function isLikely(speaker: ParsedSpeaker, person: ParsedPerson): boolean {
  if (speaker.name === speaker.personId) return true;
  const words = titleWords(person.name);
  return [...titleWords(speaker.name)].some((word) => words.has(word));
}

function grouped(
  people: readonly ParsedPerson[],
  keysOf: (person: ParsedPerson) => readonly string[],
): Map<string, ParsedPerson[]> {
  const groups = new Map<string, ParsedPerson[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [person]);
      else group.push(person);
    }
  }
  return groups;
}

/** Several of one name who are not said to work at different places count as one. */
function onlyOne(people: readonly ParsedPerson[]): ParsedPerson | undefined {
  const [first, ...others] = people.toSorted(
    (one, other) => Number(other.affiliation !== null) - Number(one.affiliation !== null),
  );
  const isClear = others.every(
    ({ affiliation }) => affiliation === null || affiliation === first?.affiliation,
  );
  return isClear ? first : undefined;
}

const idsOf = ({ sourceIds }: WithSpeakers): string[] => sourceIds.map(({ value }) => value);

/** Numbers of sessions alone say nothing: most of those that the list names have to name their people as well. */
function trustsSessionIds(
  sessions: readonly WithSpeakers[],
  bySession: ReadonlyMap<string, readonly ParsedPerson[]>,
): boolean {
  let [compared, alike] = [0, 0];
  for (const session of sessions) {
    if (session.speakers.length === 0) continue;
    const people = idsOf(session).flatMap((id) => bySession.get(id) ?? []);
    if (people.length === 0) continue;
    compared += 1;
    if (
      session.speakers.some((one) =>
        people.some((person) => isNamed(one, person) || one.personId === person.personId),
      )
    ) {
      alike += 1;
    }
  }
  return alike * 2 >= compared;
}

/**
 * The speakers of each session with what a list of people knows of them: found by the person's id, else among the
 * people who name the session, else by a name that only one has. A session without speakers gets those who name it.
 */
export function fillSpeakers(
  sessions: readonly WithSpeakers[],
  people: readonly ParsedPerson[],
  { overrides = false }: FillOptions = {},
): ParsedSpeaker[][] {
  const byId = grouped(people, ({ personId }) => (personId === "" ? [] : [personId]));
  const byName = grouped(people, ({ name }) => [foldText(name)]);
  const bySession = grouped(people, ({ sessionIds }) => sessionIds);
  const isTrusted = trustsSessionIds(sessions, bySession);

  const personOf = (
    speaker: ParsedSpeaker,
    own: readonly ParsedPerson[],
  ): ParsedPerson | undefined =>
    byId.get(speaker.personId ?? "")?.find((person) => isLikely(speaker, person)) ??
    own.find((person) => isNamed(speaker, person)) ??
    onlyOne(byName.get(foldText(speaker.name)) ?? []);
  const filled = (speaker: ParsedSpeaker, own: readonly ParsedPerson[]): ParsedSpeaker => {
    const person = personOf(speaker, own);
    if (person === undefined) return speaker;
    const [first, second] = [speaker.affiliation, person.affiliation];
    return {
      ...speaker,
      name: speaker.name === speaker.personId ? person.name : speaker.name,
      affiliation: overrides ? (second ?? first) : (first ?? second),
    };
  };

  return sessions.map((session) => {
    const own = isTrusted ? idsOf(session).flatMap((id) => bySession.get(id) ?? []) : [];
    if (session.speakers.length > 0) return session.speakers.map((one) => filled(one, own));
    return own
      .slice(0, limits.speakersOnSession)
      .map(({ name, affiliation, personId }) => ({ name, affiliation, personId }));
  });
}
