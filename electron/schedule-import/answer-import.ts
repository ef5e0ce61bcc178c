import { AppError } from "#shared/errors.ts";
import { createEventClock } from "#shared/event-time.ts";
import { limits } from "#shared/limits.ts";
import type { ImportProgress } from "#shared/schedule-changes.ts";
import type { ParsedSchedule, ScheduleOrigin } from "#shared/schedule.ts";
import {
  type Comparison,
  compareSchedule,
  type ImportChoice,
  matchingEvent,
} from "./compare-schedule.ts";
import type { ImportQuestions } from "./import-messages.ts";
import { leaveOut } from "./leave-out.ts";
import { type ListedChanges, listChanges } from "./list-changes.ts";
import type { ComparedStore } from "./open-to-compare.ts";
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
  origin: ScheduleOrigin;
  store: ComparedStore;
  read: (origin: ScheduleOrigin) => Promise<SourceText>;
  progressed: (stage: ImportProgress["stage"]) => void;
}

/** What a worker answers about the one schedule it was started for. It keeps what it read, and the last comparison. */
export function createImportAnswers(options: AnsweringOptions): ImportAnswers {
  const { store } = options;
  let known: { parsed: ParsedSchedule; source: SourceText } | null = null;
  let choice: ImportChoice = { zone: null, into: matchingEvent };
  let last: Comparison | null = null;
  let listed: { of: Comparison; changes: ListedChanges } | null = null;
  /** What is to be written: the last comparison without what is left out. */
  let settled: Comparison | null = null;

  const compare = (): Comparison => {
    if (known === null) throw new AppError("internal", "Nothing has been read yet.");
    options.progressed("comparing");
    store.changedElsewhere();
    last = compareSchedule(known.parsed, known.source, store, choice);
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
      const source = await options.read(options.origin);
      options.progressed("parsing");
      known = { parsed: parseSchedule(source.text), source: { ...source, text: "" } };
      return compare().compared;
    },
    adjust(wanted) {
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
      return { compared, location: known?.source.location ?? "" };
    },
    takeAdded: (from) => settled?.changes.added.slice(from, from + PIECE) ?? [],
    takeChanged: (from) => settled?.changes.changed.slice(from, from + PIECE) ?? [],
    takeRemoved: () => ({
      removed: settled?.changes.removed ?? [],
      replaced: settled?.changes.replaced ?? [],
    }),
  };
}
