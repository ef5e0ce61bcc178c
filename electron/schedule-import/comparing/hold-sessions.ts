import type { HeldSession, StoredSession } from "#shared/schedule-changes.ts";
import { pastedLocation } from "#shared/source-location.ts";

/** Where a source is, and whether it holds only a part of its event. */
export interface SourceOfEvent {
  location: string;
  isPart: boolean;
}

/** What an import does to sessions that other sources of the same event tell of. */
export interface HeldSessions {
  /** Missing in the source, and told of by nobody else: out of the programme. */
  removed: StoredSession[];
  /** Of which other sources of a part tell from now on. */
  held: HeldSession[];
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

/**
 * A source of the whole event says what there is, but for what sources of a part tell of: two of them, refreshed in any
 * order, take nothing from each other. A source of a part takes nothing away; what it no longer tells of is left to the
 * whole.
 */
export function holdSessions(
  found: readonly StoredSession[],
  missing: readonly StoredSession[],
  { location, isPart }: SourceOfEvent,
): HeldSessions {
  const others = ({ heldBy }: StoredSession): string[] => heldBy.filter((one) => one !== location);
  const held: HeldSession[] = [];
  const hold = ({ id, heldBy }: StoredSession, by: string[]): void => {
    if (!areSame(heldBy, by)) held.push({ id, by });
  };
  for (const one of found) hold(one, isPart ? [...others(one), location] : others(one));
  const removed: StoredSession[] = [];
  for (const one of missing) {
    if (one.status === "gone") continue;
    const by = others(one);
    if (!isPart && by.length === 0) removed.push(one);
    // What was pasted is another text each time.
    else if (!(isPart && location === pastedLocation)) hold(one, by);
  }
  return { removed, held };
}
