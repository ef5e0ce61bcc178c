import type { StoredSession } from "#shared/schedule-changes.ts";
import type { ParsedPerson } from "#shared/schedule.ts";
import type { Speaker } from "#shared/session.ts";
import type { ScheduleDifference } from "./diff-schedules.ts";
import { fillSpeakers } from "../joining/fill-speakers.ts";

const areSame = (before: readonly Speaker[], after: readonly Speaker[]): boolean =>
  before.length === after.length &&
  before.every(
    ({ name, affiliation }, at) =>
      name === after[at]?.name && affiliation === after[at]?.affiliation,
  );

/** What a list of people alone tells of an event's sessions: their speakers, and nothing else. No session goes. */
export function diffPeople(
  storedSessions: readonly StoredSession[],
  people: readonly ParsedPerson[],
): ScheduleDifference {
  const stored = storedSessions.filter((one) => !one.isOwn);
  const filled = fillSpeakers(stored, people, { overrides: true });
  const pairs = stored.map((before, at) => {
    const speakers = (filled[at] ?? before.speakers).map(({ name, affiliation }) => ({
      name,
      affiliation,
    }));
    const { sourceIds } = before;
    const incoming = { key: before.id, where: before.title, sourceIds };
    return { stored: before, incoming: { ...incoming, after: { ...before, speakers } } };
  });
  const changed = pairs.filter(
    (pair) => !areSame(pair.stored.speakers, pair.incoming.after.speakers),
  );
  const inProgramme = stored.filter(({ status }) => status !== "gone");
  const altered = new Set(changed.map((pair) => pair.stored));
  return {
    changes: {
      added: [],
      changed: changed.map(({ stored: { id, sourceIds }, incoming: { after } }) => ({
        id,
        after,
        sourceIds,
        fields: ["speakers"],
      })),
      removed: [],
      replaced: [],
      held: [],
      unchanged: inProgramme.filter((one) => !altered.has(one)).length,
    },
    match: { pairs, added: [], missing: [], replaced: [], unsure: [], answered: [] },
    warnings: [],
  };
}
