import type { Store } from "#electron/store/store.ts";
import type { Validators, WrittenImport } from "#electron/store/contract/imports.ts";
import { AppError } from "#shared/errors.ts";
import type { ImportSummary, ScheduleChanges, SessionChange } from "#shared/schedule-changes.ts";
import type { ComparedSchedule } from "../comparing/compare-schedule.ts";

/**
 * Refuses what may not be written yet: `not-a-schedule` for a list of speakers without an event, `malformed-source` for a table whose columns have to be chosen, `zone-needed` without a time zone, `other-event` and
 * `would-remove-many` when the source names another event, or more than half of the event's sessions would go, and
 * nobody has confirmed it.
 */
export function checkReady(
  { stored, zone, removesMany, removed, otherEvent, table, problem }: ComparedSchedule,
  confirmed: boolean,
): string {
  if (problem !== null) throw new AppError("not-a-schedule", problem);
  if (table !== null && table.problem !== null) {
    throw new AppError("malformed-source", table.problem);
  }
  if (zone === null) {
    throw new AppError(
      "zone-needed",
      "The schedule does not say its time zone, so the event’s is needed.",
    );
  }
  if (otherEvent !== null && !confirmed) {
    throw new AppError(
      "other-event",
      `The schedule is of “${otherEvent}”, and would be imported into “${stored?.name}”. Make sure that it is the right event.`,
    );
  }
  if (removesMany && !confirmed) {
    throw new AppError(
      "would-remove-many",
      `This would remove ${removed} sessions of “${stored?.name}”, more than half. Make sure that it is the right schedule.`,
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
  /** The source holds only a part of the event. */
  isPart?: boolean;
  /** For the event's change log. */
  log?: readonly SessionChange[];
}

/** Writes an import that `checkReady` lets pass, in one transaction. */
export function applyImport(
  store: Pick<Store, "schedules">,
  compared: ComparedSchedule,
  changes: ScheduleChanges,
  options: ApplyOptions,
): ImportSummary {
  const zone = checkReady(compared, options.confirmed);
  const written = writtenOf({ ...compared, zone }, changes, options);
  return summaryOf({ ...compared, zone }, store.schedules.apply(...written));
}

/** The same, a piece at a time: `turn` is waited for between two of them, and takes everything back when it throws. */
export async function applyImportInTurns(
  store: Pick<Store, "schedules">,
  compared: ComparedSchedule,
  changes: ScheduleChanges,
  { turn, ...options }: ApplyOptions & { turn: () => Promise<void> },
): Promise<ImportSummary> {
  const zone = checkReady(compared, options.confirmed);
  const written = writtenOf({ ...compared, zone }, changes, options);
  return summaryOf({ ...compared, zone }, await store.schedules.applyInTurns(written, turn));
}

/** A comparison whose zone is known. */
type ReadySchedule = ComparedSchedule & { zone: string };

function writtenOf(
  { format, stored, name, place, zone, isZoneGiven, dayStartsAt, parent }: ReadySchedule,
  changes: ScheduleChanges,
  { isSample, location, validators = null, isPart = false, log = [] }: ApplyOptions,
): WrittenImport {
  const into =
    stored === null
      ? {
          eventId: null,
          fields: {
            name,
            place,
            zone,
            startsOn: null,
            endsOn: null,
            parentId: parent?.id ?? null,
          },
          dayStartsAt,
          isSample,
        }
      : { eventId: stored.id, ...(isZoneGiven && { zone }) };
  const source = { format, location, validators, isPart };
  return [into, changes, source, log];
}

function summaryOf(compared: ReadySchedule, eventId: string): ImportSummary {
  const {
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
  } = compared;
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
