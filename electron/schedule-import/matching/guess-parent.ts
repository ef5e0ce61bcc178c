import type { ConferenceEvent } from "#shared/event.ts";
import { foldText } from "./fold-text.ts";

/** What is known of an event that may be part of another. */
export interface Inside {
  zone: string;
  place: string | null;
  /** Its days, `YYYY-MM-DD`, in order. */
  days: readonly { day: string }[];
  sessions: number;
}

const isElsewhere = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldText(one) !== foldText(other);

/**
 * The stored event that a new one is likely part of: larger, in the same zone, on all of its days, and not said to be at
 * another place. A guess to be offered. Null where there is none.
 */
export function guessParent(
  { zone, place, days, sessions }: Inside,
  events: readonly ConferenceEvent[],
): ConferenceEvent | null {
  const [first, last] = [days.at(0)?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  const [best] = events
    .filter(
      (one) =>
        one.parentId === null &&
        !one.isSample &&
        one.zone === zone &&
        one.sessions > sessions &&
        !isElsewhere(one.place, place) &&
        one.startsOn !== null &&
        one.endsOn !== null &&
        one.startsOn <= first &&
        last <= one.endsOn,
    )
    .toSorted((one, other) => other.sessions - one.sessions);
  return best ?? null;
}
