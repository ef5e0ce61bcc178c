import type { ProgrammeEntry } from "#electron/store/contract/imports.ts";
import type { Store } from "#electron/store/store.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { createEventClock } from "#shared/event-time.ts";
import type { ParsedSession, ParsedTime } from "#shared/schedule.ts";
import type { SessionKind } from "#shared/session.ts";
import { pastedLocation } from "#shared/source-location.ts";
import { foldTitle } from "./fold-text.ts";

/** Fewer could be the opening and the lunch of any event that day. */
const FEWEST = 3;

/** What every event has under the same names. */
const around: ReadonlySet<SessionKind> = new Set(["break", "social", "hallway", "other"]);

/** The UTC day, or that of the clock on the wall: near enough to see which events could be meant. */
const dayOf = (time: ParsedTime): string =>
  ("local" in time ? time.local : new Date(time.instant).toISOString()).slice(0, 10);

const DAY = 24 * 60 * 60_000;
const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

/** Whether an event has a day with one of the sessions, or the day beside it. */
function overlaps(sessions: readonly ParsedSession[]): (event: ConferenceEvent) => boolean {
  const days = sessions.map(({ start }) => dayOf(start)).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  return ({ startsOn, endsOn }) =>
    first !== undefined &&
    last !== undefined &&
    startsOn !== null &&
    endsOn !== null &&
    startsOn <= shifted(last, 1) &&
    endsOn >= shifted(first, -1);
}

/** How many of the one are in the other, and whether that is half of the one. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>) {
  const shared = [...one].filter((each) => other.has(each)).length;
  return { shared, isHalf: shared > 0 && shared * 2 >= one.size };
}

const titlesOf = (side: readonly Pick<ProgrammeEntry, "title">[]): Set<string> =>
  new Set(side.map(({ title }) => foldTitle(title)));

const talksOf = <Entry extends Pick<ProgrammeEntry, "kind">>(side: readonly Entry[]): Entry[] =>
  side.filter(({ kind }) => !around.has(kind));

/** At least half of the sessions, and three of them or all there are, under the same title at the same time. */
function standsAlike(
  sessions: readonly ParsedSession[],
  stored: readonly ProgrammeEntry[],
  zone: string,
): boolean {
  const clock = createEventClock(zone, 0);
  const wallOf = (instant: number): string => clock.format(instant).slice(0, 19);
  const places = new Set(
    sessions.map(
      ({ title, start }) =>
        `${foldTitle(title)}\n${"local" in start ? start.local : wallOf(start.instant)}`,
    ),
  );
  const known = new Set(
    stored.map(({ title, startsAt }) => `${foldTitle(title)}\n${wallOf(startsAt)}`),
  );
  const { shared, isHalf } = shareOf(places, known);
  return isHalf && (shared >= FEWEST || (shared === places.size && shared === known.size));
}

/** Half of the talks on either side, and three of them: the same programme, moved as a whole. */
function holdsSameTalks(
  sessions: readonly ParsedSession[],
  stored: readonly ProgrammeEntry[],
): boolean {
  const [talks, known] = [titlesOf(talksOf(sessions)), titlesOf(talksOf(stored))];
  const { shared, isHalf } = shareOf(talks, known);
  return isHalf && shared >= FEWEST && shareOf(known, talks).isHalf;
}

/**
 * The stored event that a source's programme is of, where no id and no address tells: a table or a pasted list has none,
 * and two formats of one conference may have none in common. At least half of its titles have to be the event's as well,
 * and either stand at the same times, or come from where the event came from, or be most of its talks on days that
 * overlap. Null where there is none; `except` is never meant.
 */
export function chooseEventByProgramme(
  sessions: readonly ParsedSession[],
  { events, schedules }: Pick<Store, "events" | "schedules">,
  { location, except }: { location: string; except: string | null },
): string | null {
  const titles = titlesOf(sessions);
  const fromThere = new Set(location === pastedLocation ? [] : schedules.eventsFrom(location));
  const isThen = overlaps(sessions);
  const certaintyOf = (event: ConferenceEvent, stored: readonly ProgrammeEntry[]): number => {
    if (isThen(event) && standsAlike(sessions, stored, event.zone)) return 3;
    if (fromThere.has(event.id)) return 2;
    return isThen(event) && holdsSameTalks(sessions, stored) ? 1 : 0;
  };
  const [best] = events
    .list()
    .filter((event) => event.id !== except && (fromThere.has(event.id) || isThen(event)))
    .map((event) => {
      const stored = schedules.programme(event.id);
      const { shared, isHalf } = shareOf(titles, titlesOf(stored));
      return { id: event.id, shared, certainty: isHalf ? certaintyOf(event, stored) : 0 };
    })
    .filter(({ certainty }) => certainty > 0)
    .toSorted((one, other) => other.certainty - one.certainty || other.shared - one.shared);
  return best?.id ?? null;
}
