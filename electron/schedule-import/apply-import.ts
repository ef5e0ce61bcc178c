import type { Store, Validators } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { ImportSummary, ScheduleChanges, SessionChange } from "#shared/schedule-changes.ts";
import type { ComparedSchedule } from "./compare-schedule.ts";

/**
 * Refuses what may not be written yet: `zone-needed` without a time zone, `other-event` and
 * `would-remove-many` when the source names another event, or more than half of the event's sessions would go, and
 * nobody has confirmed it.
 */
export function checkReady(
  { stored, zone, removesMany, removed, otherEvent }: ComparedSchedule,
  confirmed: boolean,
): string {
  if (zone === null) {
    throw new AppError(
      "zone-needed",
      "The schedule does not say its time zone, so the event's is needed.",
    );
  }
  if (otherEvent !== null && !confirmed) {
    throw new AppError(
      "other-event",
      `The schedule is of "${otherEvent}", and would be imported into "${stored?.name}". Make sure that it is the right event.`,
    );
  }
  if (removesMany && !confirmed) {
    throw new AppError(
      "would-remove-many",
      `This would remove ${removed} sessions of "${stored?.name}", more than half. Make sure that it is the right schedule.`,
    );
  }
  return zone;
}

/** What an import is written with, beside its changes. */
export interface ApplyOptions {
  confirmed: boolean;
  isSample: boolean;
  location: string;
  /** What the source gave to ask with next time; only when all of it is written. */
  validators?: Validators | null;
  /** For the event's change log. */
  log?: readonly SessionChange[];
}

/** Writes an import that `checkReady` lets pass, in one transaction. */
export function applyImport(
  store: Pick<Store, "schedules">,
  compared: ComparedSchedule,
  changes: ScheduleChanges,
  { confirmed, isSample, location, validators = null, log = [] }: ApplyOptions,
): ImportSummary {
  const zone = checkReady(compared, confirmed);
  const { stored, name, place, dayStartsAt } = compared;
  const into =
    stored === null
      ? {
          eventId: null,
          fields: { name, place, zone, startsOn: null, endsOn: null, parentId: null },
          dayStartsAt,
          isSample,
        }
      : { eventId: stored.id, zone };
  const source = { format: compared.format, location, validators };
  const eventId = store.schedules.apply(into, changes, source, log);
  const { sessions, speakers, added, changed, removed, unchanged, notesAffected, warnings } =
    compared;
  return {
    eventId,
    name,
    zone,
    sessions,
    speakers,
    added,
    changed,
    removed,
    unchanged,
    notesAffected,
    warnings,
  };
}
