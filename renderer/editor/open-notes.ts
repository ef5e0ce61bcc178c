import type { NoteTarget } from "#shared/note.ts";
import { noteKey } from "./note-key.ts";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";

/** Notes that are kept with their undo history after another one was opened. Unsaved ones are kept whatever their number. */
const KEPT = 30;

/** The notes of this window that are, or were lately, on screen. It outlives the panes that show them. */
export interface OpenNotes {
  find(target: NoteTarget): OpenNote | undefined;
  add(note: OpenNote): void;
  /** A note that somebody else has changed while it was not on screen is read again when it is next shown. */
  forget(note: OpenNote): void;
  all(): readonly OpenNote[];
  /** Saves all that is unsaved. Rejects with the first failure, after all were tried. */
  flush(): Promise<void>;
  /** Keeps all that is unsaved outside of the database. Rejects when some of it could not be kept. */
  keep(): Promise<void>;
  /** How many notes could not be saved. */
  failed: () => number;
  /** Tells `heard` whenever a note's save status changes. Returns the function that ends it. */
  subscribe: (heard: () => void) => () => void;
  /** The one editor of this window; made when the first note is shown. */
  surface(): NoteSurface | null;
  setSurface(surface: NoteSurface): void;
}

export function createOpenNotes(): OpenNotes {
  /** The last one shown is the last one in it. */
  const open = new Map<string, OpenNote>();
  const hearers = new Set<() => void>();
  let surface: NoteSurface | null = null;
  const tell = () => {
    for (const heard of hearers) heard();
  };
  const forget = (note: OpenNote) => {
    note.autosave.stop();
    open.delete(noteKey(note.target));
  };
  const forgetOldest = () => {
    for (const note of open.values()) {
      if (open.size <= KEPT) return;
      if (!note.autosave.status().unsaved && surface?.shown() !== note) forget(note);
    }
  };

  return {
    find(target) {
      const key = noteKey(target);
      const note = open.get(key);
      if (note) {
        open.delete(key);
        open.set(key, note);
      }
      return note;
    },
    add(note) {
      open.set(noteKey(note.target), note);
      note.autosave.subscribe(tell);
      forgetOldest();
    },
    forget,
    all: () => [...open.values()],
    async flush() {
      surface?.finish();
      const ended = await Promise.allSettled(
        Array.from(open.values(), (note) => note.autosave.flush()),
      );
      const failed = ended.find((one) => one.status === "rejected");
      if (failed) throw failed.reason;
    },
    async keep() {
      await Promise.all(Array.from(open.values(), (note) => note.autosave.keep()));
    },
    failed: () =>
      Array.from(open.values()).filter(({ autosave }) => autosave.status().failure !== null).length,
    subscribe(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    surface: () => surface,
    setSurface(made) {
      surface = made;
    },
  };
}
