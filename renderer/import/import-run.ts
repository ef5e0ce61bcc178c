import type { ImportPreview, ImportProgress, ImportSummary } from "#shared/schedule-changes.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";

interface ReadSchedule {
  origin: ScheduleOrigin;
  preview: ImportPreview;
}

type Stage = ImportProgress["stage"];

/** Where an import stands. `failure` is a sentence for the person. */
export type ImportState =
  | { step: "choosing"; failure: string | null }
  | { step: "reading"; origin: ScheduleOrigin; stage: Stage; fraction: number | null }
  | ({ step: "looking"; isComparing: boolean; failure: string | null } & ReadSchedule)
  | ({ step: "writing"; fraction: number | null } & ReadSchedule)
  | ({ step: "done"; summary: ImportSummary } & ReadSchedule)
  | { step: "over" };

export interface ImportChoice {
  zone: string | null;
  /** An event's id; null makes a new one. */
  into: string | null;
}

/** The calls into main. They reject with an error whose message is a sentence and which has a `code`. */
export interface ImportDoor {
  prepare(importId: string, origin: ScheduleOrigin): Promise<ImportPreview>;
  adjust(importId: string, choice: ImportChoice): Promise<ImportPreview>;
  apply(importId: string, confirmed: boolean): Promise<ImportSummary>;
  cancel(importId: string): Promise<unknown>;
}

/** One import, from the choice of a source to the event. Whatever it is doing can be stopped. */
export interface ImportRun {
  state: () => ImportState;
  subscribe: (changed: () => void) => () => void;
  /** Main's progress; that of other imports is passed over. */
  hear: (progress: ImportProgress) => void;
  read: (origin: ScheduleOrigin) => Promise<void>;
  adjust: (choice: ImportChoice) => Promise<void>;
  apply: (confirmed: boolean) => Promise<void>;
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
  let state: ImportState = { step: "choosing", failure: null };
  let importId: string | null = null;
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
    become({ step: "choosing", failure: sentenceOf(error) });
  };

  const adjust = async (choice: ImportChoice): Promise<void> => {
    const id = importId;
    if (state.step !== "looking" || id === null) return;
    const { origin, preview: before } = state;
    comparisons += 1;
    const comparison = comparisons;
    const isLatest = (): boolean => importId === id && comparison === comparisons;
    become({ ...state, isComparing: true, failure: null });
    try {
      const preview = await door.adjust(id, choice);
      if (isLatest()) look({ origin, preview }, null);
    } catch (error) {
      if (!isLatest()) return;
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
        look({ origin, preview }, null);
        if (into !== null && preview.into?.id !== into) await adjust({ zone: null, into });
      } catch (error) {
        if (importId === id) fail(error);
      }
    },
    adjust,
    async apply(confirmed) {
      const id = importId;
      if (state.step !== "looking" || state.isComparing || id === null) return;
      const { origin, preview } = state;
      become({ step: "writing", origin, preview, fraction: null });
      try {
        const summary = await door.apply(id, confirmed);
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
      become({ step: "choosing", failure: null });
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
