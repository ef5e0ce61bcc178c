import type { Store } from "#electron/store/store.ts";
import { AppError, type ErrorCode } from "#shared/errors.ts";
import type { KeptDraft, KeptTarget, Recovered } from "#shared/recovery.ts";
import { placeOfKept } from "./kept-place.ts";
import type { KeptText } from "./kept-text.ts";
import type { RecoveryFolder } from "./recovery-folder.ts";

/** Another program that writes for so long only is no reason to keep a text elsewhere. Milliseconds. */
const BRIEF = 500;
/** So much of a text is shown. */
const SHOWN_CHARACTERS = 4_000;

/** Texts that could not be written to the database: kept beside it, and offered at the next start. */
export interface Recovery {
  /** A save of a window (`caller`) failed. Never throws: the failure of the save is the one to tell. */
  failed(draft: KeptDraft, why: ErrorCode, caller: number): void;
  /** Keeps a window's text at once. Throws when that cannot be done either. */
  keep(draft: KeptDraft, why: ErrorCode, caller: number): void;
  /** The database holds a window's text of this note or post, or keeps it beside a newer one. */
  saved(target: KeptTarget, caller: number): void;
  /** The window that had the texts is gone: from now on they are offered. */
  release(caller: number): void;
  /** What is offered, the last typed first. What the database holds by now is let go. */
  list(): Promise<{ texts: Recovered[]; unreadable: string[] }>;
  /** Puts a text into its place; where a note has changed since, it is kept beside it as a conflict. Throws what saving throws. */
  use(id: string): { conflict: boolean };
  /** A text as a file of Markdown. Throws `not-found`. */
  markdown(id: string): Promise<{ fileName: string; text: string }>;
  /** For good. */
  discard(id: string): void;
  /** Sets room for texts aside. */
  prepare(): Promise<void>;
}

export interface RecoveryParts {
  folder: RecoveryFolder;
  store: Pick<Store, "notes" | "sessions" | "posts">;
  now: () => number;
  /** Milliseconds from any start. */
  elapsed: () => number;
  newId: () => string;
}

/** What a window could not save of a note or a post. */
interface Unsaved {
  /** Of its recovery file. */
  readonly id: string;
  readonly caller: number;
  /** The body that the file holds; null: there is none. */
  kept: string | null;
  /** Since when the database was busy, as `elapsed` counts; null: it was not. */
  busySince: number | null;
}

const gone = (): AppError =>
  new AppError(
    "not-found",
    "This text is not there any more. It may have been put into its place.",
  );

const keyOf = (target: KeptTarget, caller: number): string => JSON.stringify([caller, target]);

export function createRecovery({ folder, store, now, elapsed, newId }: RecoveryParts): Recovery {
  /** Tells the files of this life from those of earlier ones. Made for the first: no start waits for chance. */
  let life: string | null = null;
  /** How many files this life has named. */
  let named = 0;
  /** The unsaved texts of this life's windows: two that show one note have a text each. By window and place. */
  const unsaved = new Map<string, Unsaved>();

  const unsavedOf = (target: KeptTarget, caller: number): Unsaved => {
    const key = keyOf(target, caller);
    const known = unsaved.get(key);
    if (known) return known;
    life ??= newId();
    const id = `${life}-${named.toString(16).padStart(16, "0")}`;
    named += 1;
    const begun: Unsaved = { id, caller, kept: null, busySince: null };
    unsaved.set(key, begun);
    return begun;
  };
  const titleOf = (target: KeptTarget): string => {
    try {
      return placeOfKept(store, target).title();
    } catch {
      // The database may be what fails.
      return "";
    }
  };
  const keep = (draft: KeptDraft, why: ErrorCode, caller: number): void => {
    const { target, body, baseRevision } = draft;
    const text = unsavedOf(target, caller);
    if (text.kept === body) return;
    const typedAt = new Date(now()).toISOString();
    folder.write(text.id, {
      target,
      body,
      baseRevision,
      title: titleOf(target),
      typedAt,
      why,
    });
    text.kept = body;
  };
  const found = (id: string): KeptText => {
    const text = folder.read(id);
    if (text === null) throw gone();
    return text;
  };

  return {
    keep,
    failed(draft, why, caller) {
      if (why === "busy") {
        const text = unsavedOf(draft.target, caller);
        text.busySince ??= elapsed();
        if (elapsed() - text.busySince < BRIEF) return;
      }
      try {
        keep(draft, why, caller);
      } catch {
        // Neither the database nor a file can be written; the window has the text still.
      }
    },
    saved(target, caller) {
      void folder.reserveAgain();
      // Nothing is unsaved at nearly every save.
      if (unsaved.size === 0) return;
      const key = keyOf(target, caller);
      const text = unsaved.get(key);
      if (text === undefined) return;
      unsaved.delete(key);
      if (text.kept !== null) folder.remove(text.id);
    },
    release(caller) {
      for (const [key, text] of unsaved) if (text.caller === caller) unsaved.delete(key);
    },
    async list() {
      const texts: Recovered[] = [];
      const unreadable: string[] = [];
      const ours = new Set(Array.from(unsaved.values(), ({ id }) => id));
      for (const id of folder.list().filter((one) => !ours.has(one))) {
        const text = folder.read(id);
        if (text === null) unreadable.push(folder.path(id));
        else if (isStored(store, text)) folder.remove(id);
        else texts.push(await recoveredOf(id, text, store));
      }
      return {
        texts: texts.toSorted((a, b) => (a.typedAt < b.typedAt ? 1 : -1)),
        unreadable,
      };
    },
    use(id) {
      const { target, body, baseRevision } = found(id);
      const conflict = placeOfKept(store, target).put(body, baseRevision);
      folder.remove(id);
      return { conflict };
    },
    async markdown(id) {
      const text = found(id);
      const { target, title, typedAt, body } = text;
      const kind = target.of === "post" ? "Post" : "Note";
      const name = `${title || kind} not saved ${typedAt.slice(0, 10)}`;
      return { fileName: name, text: await placeOfKept(store, target).markdown(body) };
    },
    discard: (id) => folder.remove(id),
    prepare: () => folder.reserve(),
  };
}

function isStored(store: RecoveryParts["store"], { target, body }: KeptText): boolean {
  try {
    return placeOfKept(store, target).holds(body);
  } catch {
    return false;
  }
}

async function recoveredOf(
  id: string,
  kept: KeptText,
  store: RecoveryParts["store"],
): Promise<Recovered> {
  const { target, title, typedAt, why, baseRevision, body } = kept;
  const place = placeOfKept(store, target);
  const text = await place.markdown(body);
  const shown = {
    id,
    target,
    title,
    typedAt,
    why,
    text: text.slice(0, SHOWN_CHARACTERS),
    isCut: text.length > SHOWN_CHARACTERS,
  };
  try {
    const isOlder = place.revision() > baseRevision;
    const eventId = place.eventId();
    place.check(body);
    return { ...shown, eventId, isOlder, problem: null };
  } catch (error) {
    const problem =
      error instanceof AppError ? error.message : "This text is not one that a note can hold.";
    return { ...shown, eventId: null, isOlder: false, problem };
  }
}
