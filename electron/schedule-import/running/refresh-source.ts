import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { applyImport, checkReady } from "./apply-import.ts";
import {
  type ComparedSchedule,
  type Comparison,
  compareSchedule,
} from "../comparing/compare-schedule.ts";
import { compareUnmodified } from "../comparing/compare-unmodified.ts";
import { hasNoChanges } from "../comparing/has-no-changes.ts";
import { logChanges } from "../comparing/log-changes.ts";
import { parseAgain } from "../parsing/parse-again.ts";
import { readSource, type SourceText } from "../reading/read-source.ts";
import { type StoredOrigin, storedOrigin } from "./stored-origin.ts";

export interface RefreshOptions {
  /** Also where more than half of the event's sessions would go, or the source names another event by now. */
  confirmed: boolean;
  /** Writes nothing at all. */
  dryRun: boolean;
  /** `YYYY-MM-DD`, for dates without a year; left out: such dates are not read. */
  today?: string | null;
}

/**
 * Reads a stored source with a web address again and brings its event up to date, without a question. Throws what
 * reading, parsing and applying throw; `network` when the address cannot be read. Nothing is changed then.
 */
export async function refreshSource(
  store: Store,
  sourceId: string,
  { confirmed, dryRun, today = null }: RefreshOptions,
): Promise<ComparedSchedule> {
  const again = storedOrigin(store.sources.get(sourceId));
  if (again.origin.from !== "url") {
    throw new AppError("invalid-input", "This source has no web address. Import its file again.");
  }
  const source = await readSource(again.origin, {
    signal: new AbortController().signal,
    onProgress: () => {},
    validators: again.validators,
  });
  store.changedElsewhere();
  const first = compareAgain(store, again, source, today);
  checkReady(first.compared, confirmed || dryRun);
  if (dryRun) return first.compared;
  const { location, isPart } = again;
  const { validators = null } = source;
  const settled = { confirmed, isSample: false, location, validators, isPart };
  return store.atOnce(() => {
    // Another program may have written meanwhile, perhaps this very schedule.
    const comparison = store.changedElsewhere() ? compareAgain(store, again, source, today) : first;
    const { compared, changes } = comparison;
    applyImport(store, compared, changes, { ...settled, log: logChanges(comparison) });
    const isCurrent = hasNoChanges(changes) && !compared.unmodified;
    store.sources.checked(sourceId, (isCurrent ? validators : null) ?? undefined);
    return compared;
  });
}

function compareAgain(
  store: Store,
  again: StoredOrigin,
  source: SourceText,
  today: string | null,
): Comparison {
  if (source.isUnmodified === true) return compareUnmodified(again, store);
  const parsed = parseAgain(source, again.format, {
    today,
    rememberedColumns: (headings) => store.columnMappings.find(headings),
  });
  return compareSchedule(parsed, source, store, {
    zone: null,
    into: again.into,
    keepMissing: again.isPart,
  });
}
