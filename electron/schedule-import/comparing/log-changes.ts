import { createEventClock } from "#shared/event-time.ts";
import type { SessionChange } from "#shared/schedule-changes.ts";
import type { Comparison } from "./compare-schedule.ts";
import { listChanges } from "./list-changes.ts";

/** What an event's change log says of an import. Nothing for a new event: everything in it is new. */
export function logChanges({ compared, changes, match }: Comparison): SessionChange[] {
  const { stored, zone, dayStartsAt } = compared;
  if (stored === null) return [];
  return listChanges(changes, match, createEventClock(zone ?? stored.zone, dayStartsAt)).changes;
}
