import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type {
  ImportPreview,
  ImportProgress,
  ImportSummary,
  PairAnswer,
} from "#shared/schedule-changes.ts";
import type { ColumnMapping, ScheduleOrigin } from "#shared/schedule.ts";
import { applyImportInTurns, checkReady } from "./apply-import.ts";
import { importEventFileInTurns } from "../event-file/import-event-file.ts";
import { type EventFilePreview, previewOfWhole } from "../event-file/preview-event-file.ts";
import type { ChangesPiece, ImportJob } from "./import-messages.ts";
import { type ImportThread, startImportThread } from "./import-thread.ts";
import { noteCheck } from "./note-check.ts";
import { previewOf } from "./preview-of.ts";
import { rememberColumns } from "./remember-columns.ts";
import { type StoredOrigin, storedOrigin } from "./stored-origin.ts";
import { takeChanges, takeEvents, takeLog } from "./take-changes.ts";

export interface ImportsOptions {
  /** The built import-worker. */
  workerFile: string | URL;
  /** The store's file, which workers open beside main. */
  storeFile: string;
  store: Pick<
    Store,
    "schedules" | "sources" | "columnMappings" | "wholeEvents" | "attachments" | "readOnly"
  >;
  newId: () => string;
  /** Milliseconds since 1970, for dates without a year; left out: such dates are not read. */
  now?: () => number;
  /** This computer's time zone; left out: not known. */
  laptopZone?: string;
  onProgress: (progress: ImportProgress) => void;
}

export interface ApplyRequest {
  importId: string;
  confirmed: boolean;
  leaveOut?: string[];
}

/** The store was written since the import was compared with it. */
class Outdated extends AppError {
  constructor() {
    super("busy", "Another program is writing again and again. Try again in a moment.");
  }
}

/** The imports under way, each in its own worker until it is applied, cancelled or failed. */
export interface RunningImports {
  /** `importId` lets the one who asks cancel before the answer is there. */
  prepare(request: {
    origin: ScheduleOrigin;
    importId?: string | undefined;
  }): Promise<ImportPreview>;
  adjust(request: {
    importId: string;
    zone: string | null;
    into: string | null;
    answers?: Record<string, PairAnswer>;
    keepMissing?: boolean;
    parentId?: string | null;
    columns?: ColumnMapping | null;
  }): Promise<ImportPreview>;
  /** What the import would alter, a piece at a time. */
  changes(request: { importId: string; from?: number }): Promise<ChangesPiece>;
  /** Without the changes whose keys are in `leaveOut`. */
  apply(request: ApplyRequest): Promise<ImportSummary>;
  cancel(importId: string): void;
  /** The window is gone: nothing of what was not applied stays. */
  cancelAll(): void;
}

interface Running {
  thread: ImportThread;
  isSample: boolean;
  /** Of a file of an event. */
  whole: EventFilePreview | null;
  /** Of what is read from one file. */
  path: string | null;
}

/** Reading, parsing and comparing run in a worker; main only writes, in one transaction. */
export function createImports(options: ImportsOptions): RunningImports {
  const { store, newId, onProgress } = options;
  const running = new Map<string, Running>();

  const today = (): string | null =>
    options.now === undefined ? null : new Date(options.now()).toISOString().slice(0, 10);
  const find = (importId: string): Running => {
    const found = running.get(importId);
    if (found === undefined) {
      throw new AppError("not-found", "This import is over. Choose the schedule again.");
    }
    return found;
  };
  const end = (importId: string): void => {
    running.get(importId)?.thread.end();
    running.delete(importId);
  };
  /** A worker that failed in itself is of no further use; a refusal leaves it as it was. */
  const orEnd = async <T>(importId: string, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof AppError && error.code !== "internal") throw error;
      end(importId);
      throw error;
    }
  };

  /** Between two turns the window is answered, or closes, and the import may be stopped. */
  const turnOf = (importId: string) => async (): Promise<void> => {
    await new Promise(setImmediate);
    find(importId);
  };
  const applyWhole = async (
    importId: string,
    thread: ImportThread,
    whole: EventFilePreview,
    path: string | null,
  ): Promise<ImportSummary> => {
    const events = await orEnd(importId, takeEvents(thread));
    onProgress({ importId, stage: "writing", fraction: 0 });
    const turn = turnOf(importId);
    const { attachments } = store;
    // Few imports bring pictures, and every start would load what takes them in.
    const { takeFilesBeside } = await import("../event-file/take-files-beside.ts");
    const missing = await takeFilesBeside(events, { attachments, path, newId, turn });
    const preview = { ...whole, warnings: [...whole.warnings, ...missing] };
    const summary = await importEventFileInTurns(store, events, { preview, turn });
    onProgress({ importId, stage: "writing", fraction: 1 });
    end(importId);
    return summary;
  };

  const applyOnce = async ({ importId, confirmed, leaveOut = [] }: ApplyRequest) => {
    const { thread, isSample: isOfSample } = find(importId);
    const { compared, chosenColumns, ...source } = await orEnd(
      importId,
      thread.ask("refresh", { leaveOut }),
    );
    checkReady(compared, confirmed);
    onProgress({ importId, stage: "writing", fraction: 0 });
    const changes = await orEnd(importId, takeChanges(thread, compared));
    const log = await orEnd(importId, takeLog(thread, compared));
    const nextTurn = turnOf(importId);
    let isChecked = false;
    const turn = async (): Promise<void> => {
      // Once the transaction has begun nobody else writes: what was compared before is what is written over, or it is not.
      if (!isChecked && !(await thread.ask("isCurrent", null))) throw new Outdated();
      isChecked = true;
      await nextTurn();
    };
    const settled = { confirmed, isSample: isOfSample, ...source, log, turn };
    const summary = await applyImportInTurns(store, compared, changes, settled);
    return { summary, chosenColumns };
  };
  /** Another program may write meanwhile, perhaps this very schedule: what it made is then brought up to date. */
  const applyCurrent = async (request: ApplyRequest, tries = 5): ReturnType<typeof applyOnce> => {
    try {
      return await applyOnce(request);
    } catch (error) {
      if (!(error instanceof Outdated) || tries === 1) throw error;
      return applyCurrent(request, tries - 1);
    }
  };

  return {
    async prepare({ origin: asked, importId = newId() }) {
      const [again, origin] = resolved(asked, store.sources);
      const thread = startImportThread(
        options.workerFile,
        {
          origin,
          again,
          storeFile: options.storeFile,
          readOnly: store.readOnly,
          today: today(),
          laptopZone: options.laptopZone ?? null,
        },
        ({ stage, fraction }) => onProgress({ importId, stage, fraction }),
      );
      const started: Running = {
        thread,
        isSample: isSample(origin),
        whole: null,
        path: pathOf(origin),
      };
      running.set(importId, started);
      try {
        const compared = await thread.ask("prepare", null);
        if ("whole" in compared) {
          started.whole = compared;
          return previewOfWhole(importId, compared);
        }
        if (asked.from === "source") await noteCheck(store, asked.sourceId, thread);
        return previewOf(importId, compared);
      } catch (error) {
        end(importId);
        throw error;
      }
    },
    async adjust({ importId, ...choice }) {
      const { thread } = find(importId);
      const compared = await orEnd(importId, thread.ask("adjust", choice));
      return previewOf(importId, compared);
    },
    async changes({ importId, from = 0 }) {
      const { thread } = find(importId);
      return orEnd(importId, thread.ask("list", from));
    },
    async apply(request) {
      const { importId } = request;
      const { thread, whole, path } = find(importId);
      if (whole !== null) return applyWhole(importId, thread, whole, path);
      const { summary, chosenColumns } = await applyCurrent(request);
      rememberColumns(store, chosenColumns);
      onProgress({ importId, stage: "writing", fraction: 1 });
      end(importId);
      return summary;
    },
    cancel: end,
    cancelAll() {
      for (const importId of running.keys()) end(importId);
    },
  };
}

/** A stored source is read where it is. */
function resolved(
  asked: ScheduleOrigin,
  sources: Store["sources"],
): [again: StoredOrigin | null, origin: ImportJob["origin"]] {
  if (asked.from !== "source") return [null, asked];
  const again = storedOrigin(sources.get(asked.sourceId));
  return [again, again.origin];
}

const pathOf = (origin: ScheduleOrigin): string | null =>
  origin.from === "file" ? origin.path : null;

const isSample = (origin: ScheduleOrigin): boolean => origin.from === "sample";
