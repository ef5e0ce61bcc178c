import type {
  ImportPreview,
  ImportProgress,
  ImportSummary,
  PairAnswer,
} from "#shared/schedule-changes.ts";
import type { ColumnMapping, ScheduleOrigin } from "#shared/schedule.ts";

interface ReadSchedule {
  origin: ScheduleOrigin;
  preview: ImportPreview;
}

type Stage = ImportProgress["stage"];

/** Where an import stands. `failure` is a sentence for the person, `code` the kind of it. */
export type ImportState =
  | { step: "choosing"; failure: string | null; code: string | null }
  | { step: "reading"; origin: ScheduleOrigin; stage: Stage; fraction: number | null }
  | ({ step: "looking"; isComparing: boolean; failure: string | null } & ReadSchedule)
  | ({ step: "writing"; fraction: number | null } & ReadSchedule)
  | ({ step: "done"; summary: ImportSummary } & ReadSchedule)
  | { step: "over" };

export interface ImportChoice {
  zone: string | null;
  /** An event's id; null makes a new one. */
  into: string | null;
  /** What was said of unsure pairs, by their key. */
  answers: Record<string, PairAnswer>;
  /** Only adds and updates: the schedule holds a part of the event. */
  keepMissing: boolean;
  /** The event that a new one is part of. */
  parentId: string | null;
  /** What a table's columns hold; left out: as main remembers or guesses. */
  columns?: ColumnMapping;
}

/** What belongs to the event that was chosen. */
const nothingOfEvent = { answers: {}, keepMissing: false, parentId: null };
const nothingChosen: ImportChoice = { zone: null, into: null, ...nothingOfEvent };

/** The calls into main. They reject with an error whose message is a sentence and which has a `code`. */
export interface ImportDoor {
  prepare(importId: string, origin: ScheduleOrigin): Promise<ImportPreview>;
  adjust(importId: string, choice: ImportChoice): Promise<ImportPreview>;
  apply(importId: string, confirmed: boolean, leaveOut: readonly string[]): Promise<ImportSummary>;
  cancel(importId: string): Promise<unknown>;
}

/** One import, from the choice of a source to the event. Whatever it is doing can be stopped. */
export interface ImportRun {
  state: () => ImportState;
  subscribe: (changed: () => void) => () => void;
  /** Main's progress; that of other imports is passed over. */
  hear: (progress: ImportProgress) => void;
  read: (origin: ScheduleOrigin) => Promise<void>;
  /** What is not given stays as it was chosen; another event has choices of its own. */
  adjust: (choice: Partial<ImportChoice>) => Promise<void>;
  /** `leaveOut`: keys of the changes that are not to be written. */
  apply: (confirmed: boolean, leaveOut?: readonly string[]) => Promise<void>;
  /** Back to the choice of a source. What was read is dropped. */
  chooseAnother: () => void;
  /** Ends it. While it is being written main decides: it ends as `over`, or as `done` if it came too late. */
  stop: () => void;
}

interface Parts {
  door: ImportDoor;
  newId: () => string;
  /** The event that the schedule is meant for; null: main finds the one it belongs to. */
  into: string | null;
}

/** Main has let go of the import: there is nothing to try again with. */
const ends = new Set(["internal", "not-found", "cancelled"]);

export function createImportRun({ door, newId, into }: Parts): ImportRun {
  let state: ImportState = { step: "choosing", failure: null, code: null };
  let importId: string | null = null;
  let chosen = nothingChosen;
  let comparisons = 0;
  const hearers = new Set<() => void>();

  const become = (next: ImportState): void => {
    state = next;
    for (const changed of hearers) changed();
  };
  const look = (schedule: ReadSchedule, failure: string | null): void =>
    become({ step: "looking", ...schedule, isComparing: false, failure });
  const drop = (): void => {
    // Main knows the id or has ended it by itself; either way there is nothing to wait for.
    if (importId !== null) void door.cancel(importId).catch(() => {});
    importId = null;
  };
  const fail = (error: unknown): void => {
    importId = null;
    become({ step: "choosing", failure: sentenceOf(error), code: codeOf(error) });
  };

  const adjust = async (choice: Partial<ImportChoice>): Promise<void> => {
    const id = importId;
    if (state.step !== "looking" || id === null) return;
    const { origin, preview: before } = state;
    const isOther = choice.into !== undefined && choice.into !== chosen.into;
    const chosenBefore = chosen;
    chosen = { ...chosen, ...(isOther && nothingOfEvent), ...choice };
    comparisons += 1;
    const comparison = comparisons;
    const isLatest = (): boolean => importId === id && comparison === comparisons;
    become({ ...state, isComparing: true, failure: null });
    try {
      const preview = await door.adjust(id, chosen);
      if (isLatest()) look({ origin, preview }, null);
    } catch (error) {
      if (!isLatest()) return;
      chosen = chosenBefore;
      if (ends.has(codeOf(error))) fail(error);
      else look({ origin, preview: before }, sentenceOf(error));
    }
  };

  return {
    state: () => state,
    subscribe(changed) {
      hearers.add(changed);
      return () => hearers.delete(changed);
    },
    hear(progress) {
      if (progress.importId !== importId) return;
      const { stage, fraction } = progress;
      if (state.step === "reading") become({ ...state, stage, fraction });
      else if (state.step === "writing") become({ ...state, fraction });
    },
    async read(origin) {
      if (state.step === "writing") return;
      drop();
      const id = newId();
      importId = id;
      become({ step: "reading", origin, stage: "reading", fraction: null });
      try {
        const preview = await door.prepare(id, origin);
        if (importId !== id) return;
        const keepMissing = preview.kept !== null;
        chosen = { ...nothingChosen, into: preview.into?.id ?? null, keepMissing };
        look({ origin, preview }, null);
        const isElsewhere = into !== null && preview.into?.id !== into;
        if (isElsewhere && !preview.whole) await adjust({ into });
      } catch (error) {
        if (importId === id) fail(error);
      }
    },
    adjust,
    async apply(confirmed, leaveOut = []) {
      const id = importId;
      if (state.step !== "looking" || state.isComparing || id === null) return;
      const { origin, preview } = state;
      become({ step: "writing", origin, preview, fraction: null });
      try {
        const summary = await door.apply(id, confirmed, leaveOut);
        importId = null;
        become({ step: "done", summary, origin, preview });
      } catch (error) {
        if (importId === null) become({ step: "over" });
        else if (ends.has(codeOf(error))) fail(error);
        else look({ origin, preview }, sentenceOf(error));
      }
    },
    chooseAnother() {
      if (state.step === "writing") return;
      drop();
      become({ step: "choosing", failure: null, code: null });
    },
    stop() {
      const { step } = state;
      drop();
      if (step !== "writing") become({ step: "over" });
    },
  };
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "internal";
