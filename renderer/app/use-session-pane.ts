import { useEffect, useState } from "react";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import type { SessionPane as Loaded } from "#renderer/session/session-pane.tsx";
import { SessionPane as Loading } from "./panes.tsx";

export type AnySessionPane = typeof Loaded | typeof Loading;

/** The one that this window has loaded. */
let loaded: typeof Loaded | null = null;

async function load() {
  const page = await import("#renderer/session/session-pane.tsx");
  loaded = page.SessionPane;
  return page;
}

/**
 * Loads a session's page and makes the window's editor, for a window that begins in a note: while main reads, there is time for
 * both. Never rejects: the page is asked for again, and told of, when it is drawn.
 */
export async function prepareSessionPane(notes: OpenNotes): Promise<void> {
  try {
    (await load()).surfaceOf(notes);
  } catch {}
}

/**
 * Loads a session's page with its editor once `isDue`; null until it is there. React shows what it had to wait for itself
 * only a third of a second after what stands in its place.
 */
export function useSessionPane(isDue: boolean): AnySessionPane | null {
  const [pane, setPane] = useState<AnySessionPane | null>(() => loaded);
  const isWaitedFor = isDue && pane === null;
  useEffect(() => {
    if (!isWaitedFor) return;
    load().then(
      ({ SessionPane }) => setPane(() => SessionPane),
      // It is asked for again, and told of, when the page is drawn.
      () => setPane(() => Loading),
    );
  }, [isWaitedFor]);
  return pane;
}
