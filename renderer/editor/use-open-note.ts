import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { callQuery } from "#renderer/ipc/use-call.ts";
import type { NoteTarget } from "#shared/note.ts";
import { noteKey } from "./note-key.ts";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";
import type { OpenNotes } from "./open-notes.ts";
import { openEarly, openTarget } from "./open-target.ts";

interface Opening {
  /** Null while it is read, and when it cannot be. */
  note: OpenNote | null;
  error: Error | null;
  retry: () => void;
}

/** The open note of a target: at once when it was open before, otherwise as soon as it is read. */
export function useOpenNote(notes: OpenNotes, surface: NoteSurface, target: NoteTarget): Opening {
  const key = noteKey(target);
  const client = useQueryClient();
  useState(() => {
    const { queryKey } = callQuery("notes.get", { target });
    openEarly(notes, surface, {
      early: client.getQueryData(queryKey),
      forget: () => client.removeQueries({ queryKey }),
    });
  });
  const [read, setRead] = useState<{ key: string; error: Error | null }>({ key: "", error: null });

  const open = async (): Promise<Error | null> => {
    try {
      await openTarget(notes, surface, target);
      return null;
    } catch (reason) {
      return reason instanceof Error ? reason : new Error(String(reason));
    }
  };
  const openNow = useEffectEvent(open);
  useEffect(() => {
    let isLeft = false;
    void openNow().then((error) => isLeft || setRead({ key, error }));
    return () => {
      isLeft = true;
    };
  }, [key]);

  const note = notes.find(target) ?? null;
  const error = read.key === key ? read.error : null;
  // Somebody changed it between the reading and this drawing, so it was let go of (hear-of-note.ts).
  const outdated = note === null && error === null && read.key === key ? read : null;
  useEffect(() => {
    if (outdated) void openNow().then((failure) => setRead({ key, error: failure }));
  }, [outdated, key]);

  return {
    note,
    error,
    retry: () => void open().then((failure) => setRead({ key, error: failure })),
  };
}
