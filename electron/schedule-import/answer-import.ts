import type { Validators } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { createEventClock } from "#shared/event-time.ts";
import { limits } from "#shared/limits.ts";
import type { ImportProgress, SessionChange } from "#shared/schedule-changes.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import {
  type Comparison,
  compareSchedule,
  type ImportChoice,
  matchingEvent,
} from "./compare-schedule.ts";
import { compareUnmodified } from "./compare-unmodified.ts";
import { hasNoChanges } from "./has-no-changes.ts";
import type { ImportJob, ImportQuestions } from "./import-messages.ts";
import { leaveOut } from "./leave-out.ts";
import { type ListedChanges, listChanges } from "./list-changes.ts";
import { logChanges } from "./log-changes.ts";
import type { ComparedStore } from "./open-to-compare.ts";
import { parseAgain } from "./parse-again.ts";
import { parseSchedule } from "./parse-schedule.ts";
import type { SourceText } from "./read-source.ts";

/** Sessions handed over at once: about a megabyte, which main unpacks in a few milliseconds. */
const PIECE = 200;

export type ImportAnswers = {
  [Q in keyof ImportQuestions]: (
    input: ImportQuestions[Q]["input"],
  ) => Promise<ImportQuestions[Q]["answer"]> | ImportQuestions[Q]["answer"];
};

export interface AnsweringOptions {
  origin: ImportJob["origin"];
  again: ImportJob["again"];
  store: ComparedStore;
  /** With validators the source may answer that it has not changed. */
  read: (origin: ImportJob["origin"], validators: Validators | null) => Promise<SourceText>;
  progressed: (stage: ImportProgress["stage"]) => void;
}

/** What a worker answers about the one schedule it was started for. It keeps what it read, and the last comparison. */
export function createImportAnswers(options: AnsweringOptions): ImportAnswers {
  const { store, again } = options;
  let known: { parsed: ParsedSchedule; source: SourceText } | null = null;
  let choice: ImportChoice = { zone: null, into: again?.into ?? matchingEvent };
  let last: Comparison | null = null;
  let listed: { of: Comparison; changes: ListedChanges } | null = null;
  /** What is to be written: the last comparison without what is left out. */
  let settled: Comparison | null = null;
  let log: { of: Comparison; changes: SessionChange[] } | null = null;

  const read = async (validators: Validators | null): Promise<void> => {
    const source = await options.read(options.origin, validators);
    if (source.isUnmodified === true) return;
    options.progressed("parsing");
    const parsed =
      again === null ? parseSchedule(source.text) : parseAgain(source.text, again.format);
    known = { parsed, source: { ...source, text: "" } };
  };
  const compare = (): Comparison => {
    options.progressed("comparing");
    store.changedElsewhere();
    if (known !== null) last = compareSchedule(known.parsed, known.source, store, choice);
    else if (again !== null) last = compareUnmodified(again, store);
    else throw new AppError("internal", "Nothing has been read yet.");
    settled = null;
    return last;
  };
  const current = (): Comparison => (last === null || store.changedElsewhere() ? compare() : last);
  const list = (): ListedChanges => {
    const of = last ?? compare();
    if (listed?.of !== of) {
      const { zone, dayStartsAt } = of.compared;
      const clock = createEventClock(zone ?? "UTC", dayStartsAt);
      listed = { of, changes: listChanges(of.changes, of.match, clock) };
    }
    return listed.changes;
  };

  return {
    async prepare() {
      await read(again?.validators ?? null);
      return compare().compared;
    },
    validators() {
      const isSame = last !== null && hasNoChanges(last.changes);
      return isSame ? (known?.source.validators ?? null) : null;
    },
    async adjust(wanted) {
      // Unmodified, so it was not read; for another zone or event it has to be.
      if (known === null) await read(null);
      const before = choice;
      choice = wanted;
      try {
        return compare().compared;
      } catch (error) {
        choice = before;
        throw error;
      }
    },
    list(from) {
      const { changes, pairs } = list();
      const piece = changes.slice(from, from + limits.changesInPiece);
      return { changes: piece, total: changes.length, pairs };
    },
    refresh({ leaveOut: keys }) {
      settled = leaveOut(current(), keys);
      const { compared } = settled;
      // Settled now: a choice of "matching" must not become another event between looking and writing.
      choice = { ...choice, into: compared.stored?.id ?? null };
      const location = known?.source.location ?? again?.location ?? "";
      // What is left out is to be found again next time, so the source has to be read again.
      const validators = keys.length === 0 ? (known?.source.validators ?? null) : null;
      return { compared, location, validators };
    },
    takeLog(from) {
      if (settled === null) return [];
      if (log?.of !== settled) log = { of: settled, changes: logChanges(settled) };
      return log.changes.slice(from, from + PIECE);
    },
    takeAdded: (from) => settled?.changes.added.slice(from, from + PIECE) ?? [],
    takeChanged: (from) => settled?.changes.changed.slice(from, from + PIECE) ?? [],
    takeRemoved: () => ({
      removed: settled?.changes.removed ?? [],
      replaced: settled?.changes.replaced ?? [],
    }),
  };
}
