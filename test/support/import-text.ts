import { applyImport } from "#electron/schedule-import/running/apply-import.ts";
import {
  type Comparison,
  compareSchedule,
  type ImportChoice,
  matchingEvent,
} from "#electron/schedule-import/comparing/compare-schedule.ts";
import { logChanges } from "#electron/schedule-import/comparing/log-changes.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { Store } from "#electron/store/store.ts";
import type { ImportSummary } from "#shared/schedule-changes.ts";

export interface ImportAs extends Partial<ImportChoice> {
  fileName?: string;
  confirmed?: boolean;
}

/** What importing a schedule's text would do, as the app and the command line compute it. */
export function compareText(store: Store, text: string, as: ImportAs = {}): Comparison {
  const name = as.fileName ?? "schedule.ics";
  return compareSchedule(parseSchedule(text), { name, location: name }, store, {
    zone: as.zone ?? null,
    into: as.into === undefined ? matchingEvent : as.into,
    keepMissing: as.keepMissing ?? false,
    parentId: as.parentId ?? null,
  });
}

/** Imports a schedule's text, as the app and the command line do. */
export function importText(store: Store, text: string, as: ImportAs = {}): ImportSummary {
  const comparison = compareText(store, text, as);
  return applyImport(store, comparison.compared, comparison.changes, {
    confirmed: as.confirmed ?? false,
    isSample: false,
    isPart: as.keepMissing ?? false,
    location: as.fileName ?? "schedule.ics",
    log: logChanges(comparison),
  });
}
