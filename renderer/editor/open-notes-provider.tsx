import { createContext, use, useEffect, useSyncExternalStore, type ReactNode } from "react";
import { call } from "#renderer/ipc/client.ts";
import { useFlush } from "#renderer/ipc/flush.ts";
import { useTopic } from "#renderer/ipc/live.tsx";
import type { NoteTarget } from "#shared/note.ts";
import { keepChoice, readChoice } from "#renderer/ui/kept-choice.ts";
import { hearOfNote } from "./hear-of-note.ts";
import { spelling } from "./spelling.ts";
import type { OpenNotes } from "./open-notes.ts";

interface OpenNotesProviderProps {
  notes: OpenNotes;
  children: ReactNode;
}

const OpenNotesContext = createContext<OpenNotes | null>(null);

/** Keeps what is written while panes come and go, and sees to it that it reaches the store. Once, around the shell. */
export function OpenNotesProvider({ notes, children }: OpenNotesProviderProps) {
  useFlush({ save: () => notes.flush(), keep: () => notes.keep() });
  useEffect(() => {
    const saveWhenHidden = () => {
      if (document.visibilityState === "hidden") notes.flush().catch(() => {});
    };
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => document.removeEventListener("visibilitychange", saveWhenHidden);
  }, [notes]);

  useTopic("notes", ({ target, revision }) => {
    const note = notes.find(target);
    if (note) void hearOfNote(notes, note, revision, read);
  });
  useTopic("sessions", () => notes.surface()?.names.refresh());
  // A word was added to the person's own: heard as a change of what is chosen, it is looked at anew.
  useTopic("spelling", () => keepChoice(spelling, readChoice(spelling, localStorage)));
  useTopic("everything", () => {
    notes.surface()?.names.refresh();
    for (const note of notes.all()) void hearOfNote(notes, note, null, read);
  });

  return <OpenNotesContext value={notes}>{children}</OpenNotesContext>;
}

const read = (target: NoteTarget) => call("notes.get", { target });

export function useOpenNotes(): OpenNotes {
  const notes = use(OpenNotesContext);
  if (!notes) throw new Error("OpenNotesProvider is missing");
  return notes;
}

/** How many notes could not be saved. */
export function useFailedNotes(): number {
  const notes = useOpenNotes();
  return useSyncExternalStore(notes.subscribe, notes.failed);
}
