import { AppError } from "#shared/errors.ts";
import type { ImportProgress } from "#shared/schedule-changes.ts";
import type { ParsedSchedule, ScheduleOrigin } from "#shared/schedule.ts";
import {
  type Comparison,
  compareSchedule,
  type ImportChoice,
  matchingEvent,
} from "./compare-schedule.ts";
import type { ImportQuestions } from "./import-messages.ts";
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

  const compare = (): Comparison => {
    if (known === null) throw new AppError("internal", "Nothing has been read yet.");
    options.progressed("comparing");
    store.changedElsewhere();
    last = compareSchedule(known.parsed, known.source, store, choice);
    return last;
  };
  const current = (): Comparison => (last === null || store.changedElsewhere() ? compare() : last);

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
    refresh() {
      const { compared } = current();
      // Settled now: a choice of "matching" must not become another event between looking and writing.
      choice = { ...choice, into: compared.stored?.id ?? null };
      return { compared, location: known?.source.location ?? "" };
    },
    takeAdded: (from) => last?.changes.added.slice(from, from + PIECE) ?? [],
    takeChanged: (from) => last?.changes.changed.slice(from, from + PIECE) ?? [],
    takeRemoved: () => last?.changes.removed ?? [],
  };
}
