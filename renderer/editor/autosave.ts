import { AppError } from "#shared/errors.ts";
import type { Failure } from "#shared/ipc.ts";
import type { NoteDraft, NoteSaved } from "#shared/note.ts";
import type { WordCounts, WrittenNote } from "./note-document.ts";
import type { Timers } from "./timers.ts";

/** Saving waits until typing pauses for so long … */
const QUIET = 300;
/** … but no longer than this after the first key. Also the most that a power cut can take. */
const LATEST = 1_000;
/** A failed save is tried again after this … */
const RETRY = 5_000;
/** … and almost at once where another program is writing: main has waited for it, and goes on waiting. */
const RETRY_BUSY = 50;

/** Trying again cannot help these: the text itself, or what it belongs to, is at fault. */
const LASTING: ReadonlySet<Failure["code"]> = new Set([
  "invalid-input",
  "too-large",
  "not-found",
  "refused",
]);

/** Where the text on screen stands against the store. Everything here follows commits, nothing runs ahead of them. */
export interface SaveStatus extends WordCounts {
  /** The store does not hold the text as it stands here. */
  unsaved: boolean;
  /** The last commit of this note and the words it held. */
  savedAt: string | null;
  /** Why the last attempt failed, and whether it is tried again by itself. */
  failure: Failure | null;
  retries: boolean;
  /** The stored note is newer: this text is kept beside it until the person has chosen. */
  conflict: boolean;
}

/** What is known of a stored revision. */
export interface Stored extends WordCounts {
  revision: number;
  savedAt: string | null;
}

export interface Autosave {
  status: () => SaveStatus;
  /** The stored revision that the text here was written on. */
  revision: () => number;
  /** Tells `heard` after each change of the status. Returns the function that ends it. */
  subscribe: (heard: () => void) => () => void;
  /** The text has changed. */
  changed: () => void;
  /** Saves what is unsaved at once. Rejects with the failure when it could not be saved. */
  flush: () => Promise<void>;
  /** Keeps what is unsaved outside of the database. Rejects when that fails, too. */
  keep: () => Promise<void>;
  /** Waits for a save that is under way; never rejects. */
  settled: () => Promise<void>;
  /** Names the text as it stands now, for `adopt`. */
  mark: () => number;
  /** The text here, as it stood at `mark` (now by default), is that of a stored revision. */
  adopt: (saved: Stored, mark?: number) => void;
  /** The text here is one that is kept beside a newer note. */
  conflicts: () => void;
  stop: () => void;
}

interface AutosaveOptions {
  /** Serialises the text as it stands. */
  read: () => WrittenNote;
  /** Rejects with a `Failure`. */
  save: (draft: Omit<NoteDraft, "target">) => Promise<NoteSaved>;
  /** Keeps a text that cannot be saved, or not yet, outside of the database. */
  keep: (draft: Omit<NoteDraft, "target">, why: Failure["code"]) => Promise<unknown>;
  timers: Timers;
  /** What the text on screen was written on. */
  stored: Stored;
  /** The text on screen is one that is kept beside a newer note. */
  conflict?: boolean;
}

/** Saves one note. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { read, save, keep, timers } = options;
  const hearers = new Set<() => void>();
  let { revision, savedAt, words, privateWords } = options.stored;
  /** Counts changes; `stored` and `kept` say which of them a note, or a draft beside a newer one, holds. */
  let version = options.conflict ? 1 : 0;
  let stored = 0;
  /** What a save under way, or the last one that failed, has handed over, and what was kept elsewhere after it. */
  let sent = 0;
  let kept: number | null = options.conflict ? 1 : null;
  let failure: Failure | null = null;
  let firstUnsent: number | null = null;
  let cancelTimer: (() => void) | null = null;
  let attempt: Promise<void> | null = null;
  let status = statusNow();

  function statusNow(): SaveStatus {
    const unsaved = version !== stored;
    const retries = failure !== null && !LASTING.has(failure.code);
    const conflict = kept !== null;
    return { unsaved, savedAt, words, privateWords, failure, retries, conflict };
  }
  const tell = () => {
    status = statusNow();
    for (const heard of hearers) heard();
  };
  const isPending = () => version !== stored && version !== kept;
  const startTimer = (milliseconds: number) => {
    cancelTimer?.();
    cancelTimer = timers.start(() => void send(), milliseconds);
  };

  /** One save; a second one asked for meanwhile follows it with the text of then. */
  function send(): Promise<void> {
    if (attempt) {
      // It takes its time: what was typed since is safe meanwhile.
      void keepNewer().catch(() => {});
      return attempt;
    }
    cancelTimer?.();
    if (!isPending()) return Promise.resolve();
    attempt = trySaving().finally(() => {
      attempt = null;
      tell();
      if (!isPending()) return;
      if (failure === null) plan();
      else if (!LASTING.has(failure.code)) {
        startTimer(failure.code === "busy" ? RETRY_BUSY : RETRY);
      }
    });
    return attempt;
  }

  async function trySaving(): Promise<void> {
    const { body, ...written } = read();
    const mine = version;
    sent = mine;
    firstUnsent = null;
    try {
      const saved = await save({ body, baseRevision: revision });
      ({ revision, savedAt } = saved);
      ({ words, privateWords } = written);
      stored = mine;
      kept = null;
      failure = null;
    } catch (error) {
      const reason = failureOf(error);
      if (reason.code === "conflict") kept = mine;
      failure = reason.code === "conflict" ? null : reason;
    }
  }

  async function keepNewer(): Promise<void> {
    if (!isPending() || version === sent) return;
    sent = version;
    firstUnsent = null;
    await keep({ body: read().body, baseRevision: revision }, failure?.code ?? "busy");
  }

  function plan(): void {
    const now = timers.now();
    firstUnsent ??= now;
    startTimer(Math.max(0, Math.min(QUIET, firstUnsent + LATEST - now)));
  }

  return {
    status: () => status,
    revision: () => revision,
    subscribe(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    changed() {
      version += 1;
      plan();
      if (!status.unsaved) tell();
    },
    async flush() {
      await send();
      if (!isPending()) return;
      if (status.failure) throw new AppError(status.failure.code, status.failure.message);
      // Something was typed while that save was under way.
      await this.flush();
    },
    async keep() {
      if (!isPending()) return;
      // A text that was handed over in vain is kept by main; here it is made sure.
      sent = version;
      await keep({ body: read().body, baseRevision: revision }, failure?.code ?? "busy");
    },
    async settled() {
      await attempt;
    },
    mark: () => version,
    adopt(saved, mark = version) {
      ({ revision, savedAt, words, privateWords } = saved);
      stored = mark;
      kept = null;
      failure = null;
      cancelTimer?.();
      if (isPending()) plan();
      tell();
    },
    conflicts() {
      version += 1;
      kept = version;
      tell();
    },
    stop: () => cancelTimer?.(),
  };
}

function failureOf(error: unknown): Failure {
  if (isFailure(error)) return { code: error.code, message: error.message };
  return { code: "internal", message: error instanceof Error ? error.message : String(error) };
}

const isFailure = (error: unknown): error is Failure =>
  typeof error === "object" && error !== null && "code" in error && "message" in error;
