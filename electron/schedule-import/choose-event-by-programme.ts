import type { Store } from "#electron/store/store.ts";
import { createEventClock } from "#shared/event-time.ts";
import type { ParsedSession, ParsedTime } from "#shared/schedule.ts";
import { foldText } from "./title-words.ts";

/** Fewer could be the opening and the lunch of any event that day. */
const FEWEST = 3;

/** The UTC day, or that of the clock on the wall: near enough to see which events could be meant. */
const dayOf = (time: ParsedTime): string =>
  ("local" in time ? time.local : new Date(time.instant).toISOString()).slice(0, 10);

const DAY = 24 * 60 * 60_000;
const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

/**
 * The stored event at which at least half of a source's sessions stand under the same title at the same time: two
 * formats of one conference may have no id and no address in common. Null where there is none, or fewer than three such
 * sessions. `except` is never meant.
 */
export function chooseEventByProgramme(
  sessions: readonly ParsedSession[],
  { events, schedules }: Pick<Store, "events" | "schedules">,
  except: string | null,
): string | null {
  const days = sessions.map(({ start }) => dayOf(start)).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const candidates = events
    .list()
    .filter(
      ({ id, startsOn, endsOn }) =>
        id !== except &&
        startsOn !== null &&
        endsOn !== null &&
        startsOn <= shifted(last, 1) &&
        endsOn >= shifted(first, -1),
    );
  const shares = candidates.map(({ id, zone }) => {
    const clock = createEventClock(zone, 0);
    const wallOf = (instant: number): string => clock.format(instant).slice(0, 19);
    const placeOf = ({ title, start }: ParsedSession): string =>
      `${foldText(title)}\n${"local" in start ? start.local : wallOf(start.instant)}`;
    const places = new Set(sessions.map(placeOf));
    const stored = new Set(
      schedules
        .storedSessions(id)
        .filter(({ isOwn }) => !isOwn)
        .map(({ title, startsAt }) => `${foldText(title)}\n${wallOf(startsAt)}`),
    );
    const shared = [...places].filter((place) => stored.has(place)).length;
    return { id, shared, isHalf: shared >= FEWEST && shared * 2 >= places.size };
  });
  const [best] = shares
    .filter(({ isHalf }) => isHalf)
    .toSorted((one, other) => other.shared - one.shared);
  return best?.id ?? null;
}
