import type { IncomingSession } from "#electron/schedule-import/comparing/resolve-times.ts";
import type { ScheduledSession, StoredSession } from "#shared/schedule-changes.ts";
import type { SourceId } from "#shared/schedule.ts";

/** Tuesday, 1 December 2026, 09:00 UTC. */
export const nineOClock = Date.UTC(2026, 11, 1, 9);
export const HOUR = 3_600_000;

/** A speaker for each name. */
export const people = (...names: string[]): ScheduledSession["speakers"] =>
  names.map((name) => ({ name, affiliation: null }));

/** A source id of the weakest kind, as iCalendar has it. */
export const uid = (value: string): SourceId[] => [{ kind: "uid", value }];

const aScheduledSession: ScheduledSession = {
  title: "How to label a box",
  kind: "talk",
  startsAt: nineOClock,
  endsAt: nineOClock + HOUR,
  room: "Hall 1",
  track: null,
  abstract: null,
  speakers: [],
  url: null,
  slidesUrl: null,
  videoUrl: null,
  links: [],
  status: "scheduled",
};

/** A session of the store, imported once, with nothing of the person's on it. */
export function aStoredSession(id: string, given: Partial<StoredSession> = {}): StoredSession {
  return {
    ...aScheduledSession,
    id,
    sourceIds: [],
    heldBy: [],
    isOwn: false,
    isMine: false,
    hasNote: false,
    plan: null,
    attendance: null,
    rating: null,
    ...given,
  };
}

/** The same session as a source gives it. */
export function anIncomingSession(
  given: Partial<ScheduledSession> & { sourceIds?: SourceId[] } = {},
): IncomingSession {
  const { sourceIds = [], ...fields } = given;
  const after = { ...aScheduledSession, ...fields };
  const key = `${after.title} at ${after.startsAt} in ${after.room}`;
  return { after, sourceIds, key, where: after.title };
}
