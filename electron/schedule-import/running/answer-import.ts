import type { ReadableStore } from "#electron/store/open-to-read.ts";
import type { Validators } from "#electron/store/contract/imports.ts";
import type { Answers } from "#electron/threads/thread-messages.ts";
import { AppError } from "#shared/errors.ts";
import { createEventClock } from "#shared/event-time.ts";
import { limits } from "#shared/limits.ts";
import type { ImportProgress, SessionChange } from "#shared/schedule-changes.ts";
import type { ColumnMapping, ParsedSchedule } from "#shared/schedule.ts";
import { askForColumns } from "../parsing/ask-for-columns.ts";
import {
  type Comparison,
  compareSchedule,
  type ImportChoice,
  matchingEvent,
} from "../comparing/compare-schedule.ts";
import { compareUnmodified } from "../comparing/compare-unmodified.ts";
import { previewEventFile } from "../event-file/preview-event-file.ts";
import { readEventFile, type WholeEventFile } from "../event-file/read-event-file.ts";
import { hasNoChanges } from "../comparing/has-no-changes.ts";
import type { ImportJob, ImportQuestions } from "./import-messages.ts";
import { leaveOut } from "../comparing/leave-out.ts";
import { type ListedChanges, listChanges } from "../comparing/list-changes.ts";
import { logChanges } from "../comparing/log-changes.ts";
import { parseAgain } from "../parsing/parse-again.ts";
import { parseSource } from "../parsing/parse-source.ts";
import type { SourceText } from "../reading/read-source.ts";

/** Sessions handed over at once: about a megabyte, which main unpacks in a few milliseconds. */
const PIECE = 200;

export type ImportAnswers = Answers<ImportQuestions>;

export interface AnsweringOptions {
  origin: ImportJob["origin"];
  again: ImportJob["again"];
  today: ImportJob["today"];
  laptopZone: ImportJob["laptopZone"];
  store: ReadableStore;
  /** With validators the source may answer that it has not changed. */
  read: (origin: ImportJob["origin"], validators: Validators | null) => Promise<SourceText>;
  progressed: (stage: ImportProgress["stage"]) => void;
}

const hasSameColumns = (one: ImportChoice, other: ImportChoice): boolean =>
  JSON.stringify(one.columns ?? null) === JSON.stringify(other.columns ?? null);

const writesTheSame = (one: Comparison, other: Comparison): boolean =>
  one.compared.stored?.id === other.compared.stored?.id &&
  JSON.stringify(one.changes) === JSON.stringify(other.changes);

/** What a worker answers about the one schedule it was started for. It keeps what it read, and the last comparison. */
export function createImportAnswers(options: AnsweringOptions): ImportAnswers {
  const { store, again, laptopZone } = options;
  let known: { parsed: ParsedSchedule; source: SourceText } | null = null;
  /** Instead of it, when what was read is a file of an event: that is not compared, it comes in as it is or not at all. */
  let whole: WholeEventFile | null = null;
  let choice: ImportChoice = {
    zone: null,
    into: again?.into ?? matchingEvent,
    keepMissing: again?.isPart ?? false,
  };
  /** As the person chose; settled, it names the event. */
  let wanted = choice;
  let last: Comparison | null = null;
  let listed: { of: Comparison; changes: ListedChanges } | null = null;
  /** What is to be written: the last comparison without what is left out. */
  let settled: Comparison | null = null;
  let left: readonly string[] = [];
  let log: { of: Comparison; changes: SessionChange[] } | null = null;

  const parse = (source: SourceText, columns: ColumnMapping | null): ParsedSchedule => {
    const hints = {
      today: options.today,
      columns,
      rememberedColumns: (headings: readonly string[]) => store.columnMappings.find(headings),
    };
    return askForColumns(() =>
      again === null ? parseSource(source, hints) : parseAgain(source, again.format, hints),
    );
  };
  const read = async (validators: Validators | null): Promise<void> => {
    const source = await options.read(options.origin, validators);
    if (source.isUnmodified === true) return;
    options.progressed("parsing");
    whole = again === null ? readEventFile(source.text) : null;
    if (whole !== null) return;
    const parsed = parse(source, null);
    // A table is parsed again for other columns.
    known = {
      parsed,
      source: parsed.table === undefined ? { ...source, text: "", files: [] } : source,
    };
  };
  const compare = (): Comparison => {
    options.progressed("comparing");
    store.changedElsewhere();
    if (known !== null)
      last = compareSchedule(known.parsed, known.source, store, { ...choice, laptopZone });
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
      return whole === null ? compare().compared : previewEventFile(whole, store);
    },
    validators() {
      const isSame = last !== null && hasNoChanges(last.changes);
      return isSame ? (known?.source.validators ?? null) : null;
    },
    async adjust(chosen) {
      if (whole !== null) {
        throw new AppError(
          "invalid-input",
          "A file of an event brings an event of its own, with its zone. Import it as it is.",
        );
      }
      // Unmodified, so it was not read; for another zone or event it has to be.
      if (known === null) await read(null);
      const before = { choice, known };
      choice = chosen;
      try {
        if (known?.parsed.table !== undefined && !hasSameColumns(before.choice, chosen)) {
          known = { ...known, parsed: parse(known.source, chosen.columns ?? null) };
        }
        const { compared } = compare();
        wanted = chosen;
        return compared;
      } catch (error) {
        ({ choice, known } = before);
        throw error;
      }
    },
    list(from) {
      if (whole !== null) return { changes: [], total: 0, pairs: [] };
      const { changes, pairs } = list();
      const piece = changes.slice(from, from + limits.changesInPiece);
      return { changes: piece, total: changes.length, pairs };
    },
    refresh({ leaveOut: keys }) {
      settled = leaveOut(current(), keys);
      left = keys;
      const { compared } = settled;
      // Settled now: a choice of "matching" must not become another event between looking and writing.
      choice = { ...choice, into: compared.stored?.id ?? null };
      const location = known?.source.location ?? again?.location ?? "";
      // What is left out is to be found again next time, so the source has to be read again.
      const validators = keys.length === 0 ? (known?.source.validators ?? null) : null;
      const isChosen = (choice.columns ?? null) !== null && compared.table?.hasHeadings === true;
      const isPart = choice.keepMissing === true;
      const chosenColumns = isChosen ? compared.table : null;
      return { compared, location, validators, isPart, chosenColumns };
    },
    isCurrent() {
      if (settled === null || !store.changedElsewhere()) return settled !== null;
      const before = settled;
      choice = wanted;
      const now = leaveOut(compare(), left);
      settled = before;
      // What else was written, such as the search index, changes nothing.
      return writesTheSame(before, now);
    },
    takeLog(from) {
      if (settled === null) return [];
      if (log?.of !== settled) log = { of: settled, changes: logChanges(settled) };
      return log.changes.slice(from, from + PIECE);
    },
    takeAdded: (from) => settled?.changes.added.slice(from, from + PIECE) ?? [],
    takeChanged: (from) => settled?.changes.changed.slice(from, from + PIECE) ?? [],
    takeEvents: () => (whole ?? []).map((event) => ({ ...event, sessions: [] })),
    takeWholeSessions: ({ event, from }) =>
      whole?.[event]?.sessions.slice(from, from + PIECE) ?? [],
    takeRemoved: () => ({
      removed: settled?.changes.removed ?? [],
      replaced: settled?.changes.replaced ?? [],
      held: settled?.changes.held ?? [],
    }),
  };
}
